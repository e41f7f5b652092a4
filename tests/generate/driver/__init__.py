# SPDX-License-Identifier: MIT
"""Random well-formed drivers: a seed, and the program it stands for."""
