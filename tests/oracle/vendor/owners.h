/* SPDX-License-Identifier: MIT */
/* What fixtures include and nobody has: owners that give back what they were given. */
#pragma once

class UniqueKey
{
  public:
    explicit UniqueKey(HANDLE key) : m_Key(key) {}
    ~UniqueKey() { ZwClose(m_Key); }

  private:
    HANDLE m_Key;
};

namespace vendor
{
template <class T, class F> struct unique_resource {
    T value;
    F routine;
    ~unique_resource() { routine(value); }
};
template <class T, class F> unique_resource<T, F> make_unique_resource(T value, F routine)
{
    return unique_resource<T, F>{value, routine};
}
template <class T> class pool_block
{
  public:
    pool_block(PVOID block, SIZE_T) : m_Block(block) {}
    ~pool_block() { ExFreePool(m_Block); }

  private:
    PVOID m_Block;
};
} // namespace vendor
