# SPDX-License-Identifier: MIT
# hindsight_warnings: the warnings and sanitizers of our own code.  Test programs take it as well.
add_library(hindsight_warnings INTERFACE)

if(MSVC)
    target_compile_options(hindsight_warnings INTERFACE /W4 /utf-8)
    target_compile_definitions(hindsight_warnings INTERFACE _CRT_SECURE_NO_WARNINGS)
else()
    target_compile_options(hindsight_warnings INTERFACE -Wall -Wextra)
endif()

if(HINDSIGHT_WERROR)
    if(MSVC)
        target_compile_options(hindsight_warnings INTERFACE /WX)
    else()
        target_compile_options(hindsight_warnings INTERFACE -Wpedantic -Wconversion -Wshadow -Werror)
    endif()
endif()

# Every object and every program has to agree on these.
if(HINDSIGHT_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()
if(HINDSIGHT_FUZZ)
    if(NOT CMAKE_C_COMPILER_ID MATCHES "Clang")
        message(FATAL_ERROR "HINDSIGHT_FUZZ needs clang; use the preset `fuzz`")
    endif()
    add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()
