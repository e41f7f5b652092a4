/* SPDX-License-Identifier: MIT */
/* What fixtures include and nobody has: here the guards are what they can only be. */
#pragma once

template <class F> class ScopeGuard
{
  public:
    explicit ScopeGuard(F routine) : m_Routine(routine), m_IsOn(true) {}
    ScopeGuard(const ScopeGuard &) = delete;
    ~ScopeGuard()
    {
        if (m_IsOn)
            m_Routine();
    }
    void release() { m_IsOn = false; }
    void dismiss() { m_IsOn = false; }
    void Dismiss() { m_IsOn = false; }

  private:
    F m_Routine;
    bool m_IsOn;
};

namespace vendor
{
template <class F> ScopeGuard<F> make_scope_exit(F routine) { return ScopeGuard<F>(routine); }
template <class F> ScopeGuard<F> finally(F routine) { return ScopeGuard<F>(routine); }
} // namespace vendor
