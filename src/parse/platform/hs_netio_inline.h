/* SPDX-License-Identifier: MIT */
/* hs_netio_inline.h: tests and setters of addresses. */
#ifndef HS_NETIO_INLINE_H
#define HS_NETIO_INLINE_H

#ifndef s_addr
#define s_addr S_un.S_addr
#endif
#ifndef s6_addr
#define s6_addr u.Byte
#define s6_bytes u.Byte
#define s6_words u.Word
#endif

#define HS_IN6(name, test) \
    HS_INLINE BOOLEAN name(const IN6_ADDR *a) { return (BOOLEAN)(test); }
#define HS_IN4(name, test) \
    HS_INLINE BOOLEAN name(const IN_ADDR *a) { return (BOOLEAN)(test); }

HS_INLINE BOOLEAN IN6_ADDR_EQUAL(const IN6_ADDR *a, const IN6_ADDR *b)
{
    return (BOOLEAN)(memcmp(a, b, sizeof *a) == 0);
}
HS_INLINE BOOLEAN HsIn6Zero(const IN6_ADDR *a, int from, int to)
{
    for (int i = from; i < to; i++)
        if (a->s6_words[i] != 0)
            return FALSE;
    return TRUE;
}
HS_IN6(IN6_IS_ADDR_UNSPECIFIED, HsIn6Zero(a, 0, 8))
HS_IN6(IN6_IS_ADDR_LOOPBACK, HsIn6Zero(a, 0, 7) && a->s6_words[7] == 0x0100)
HS_IN6(IN6_IS_ADDR_MULTICAST, a->s6_bytes[0] == 0xff)
HS_IN6(IN6_IS_ADDR_LINKLOCAL, a->s6_bytes[0] == 0xfe && (a->s6_bytes[1] & 0xc0) == 0x80)
HS_IN6(IN6_IS_ADDR_SITELOCAL, a->s6_bytes[0] == 0xfe && (a->s6_bytes[1] & 0xc0) == 0xc0)
HS_IN6(IN6_IS_ADDR_GLOBAL, (a->s6_bytes[0] >> 5) != 0 && (a->s6_bytes[0] >> 5) != 7)
HS_IN6(IN6_IS_ADDR_V4MAPPED, HsIn6Zero(a, 0, 5) && a->s6_words[5] == 0xffff)
HS_IN6(IN6_IS_ADDR_V4COMPAT, HsIn6Zero(a, 0, 6) && !HsIn6Zero(a, 6, 8))
HS_IN6(IN6_IS_ADDR_MC_LINKLOCAL, a->s6_bytes[0] == 0xff && (a->s6_bytes[1] & 0xf) == 2)
HS_IN6(IN6_IS_ADDR_MC_GLOBAL, a->s6_bytes[0] == 0xff && (a->s6_bytes[1] & 0xf) == 0xe)

#define IN4_CLASSA(i) (((LONG)(i) & 0x80) == 0)
#define IN4_CLASSB(i) (((LONG)(i) & 0xc0) == 0x80)
#define IN4_CLASSC(i) (((LONG)(i) & 0xe0) == 0xc0)
#define IN4_CLASSD(i) (((LONG)(i) & 0xf0) == 0xe0)
#define IN4_MULTICAST(i) IN4_CLASSD(i)
HS_INLINE BOOLEAN IN4_ADDR_EQUAL(const IN_ADDR *a, const IN_ADDR *b) { return (BOOLEAN)(a->s_addr == b->s_addr); }
HS_IN4(IN4_IS_ADDR_UNSPECIFIED, a->s_addr == 0)
HS_IN4(IN4_IS_ADDR_LOOPBACK, *(const UCHAR *)a == 127)
HS_IN4(IN4_IS_ADDR_BROADCAST, a->s_addr == 0xffffffff)
HS_IN4(IN4_IS_ADDR_MULTICAST, IN4_MULTICAST(a->s_addr))
HS_IN4(IN4_IS_ADDR_LINKLOCAL, (a->s_addr & 0xffff) == 0xfea9)

HS_INLINE void IN6ADDR_SETANY(PSOCKADDR_IN6 a)
{
    memset(a, 0, sizeof *a);
    a->sin6_family = AF_INET6;
}
HS_INLINE void IN6ADDR_SETLOOPBACK(PSOCKADDR_IN6 a)
{
    IN6ADDR_SETANY(a);
    a->sin6_addr.s6_bytes[15] = 1;
}
HS_INLINE BOOLEAN IN6ADDR_ISANY(const SOCKADDR_IN6 *a) { return IN6_IS_ADDR_UNSPECIFIED(&a->sin6_addr); }
HS_INLINE BOOLEAN IN6ADDR_ISLOOPBACK(const SOCKADDR_IN6 *a) { return IN6_IS_ADDR_LOOPBACK(&a->sin6_addr); }
HS_INLINE BOOLEAN IN6ADDR_ISV4MAPPED(const SOCKADDR_IN6 *a) { return IN6_IS_ADDR_V4MAPPED(&a->sin6_addr); }
HS_INLINE void IN4ADDR_SETANY(PSOCKADDR_IN a)
{
    memset(a, 0, sizeof *a);
    a->sin_family = AF_INET;
}
HS_INLINE void IN4ADDR_SETLOOPBACK(PSOCKADDR_IN a)
{
    IN4ADDR_SETANY(a);
    a->sin_addr.s_addr = 0x0100007f;
}
HS_INLINE BOOLEAN IN4ADDR_ISANY(const SOCKADDR_IN *a) { return IN4_IS_ADDR_UNSPECIFIED(&a->sin_addr); }
HS_INLINE BOOLEAN IN4ADDR_ISLOOPBACK(const SOCKADDR_IN *a) { return IN4_IS_ADDR_LOOPBACK(&a->sin_addr); }

HS_INLINE void INETADDR_SETSOCKADDR(ADDRESS_FAMILY af, PSOCKADDR a, const void *address, SCOPE_ID scope, USHORT port)
{
    if (af == AF_INET6) {
        PSOCKADDR_IN6 six = (PSOCKADDR_IN6)a;
        IN6ADDR_SETANY(six);
        six->sin6_addr = *(const IN6_ADDR *)address;
        six->sin6_scope_struct = scope;
        six->sin6_port = port;
    } else {
        PSOCKADDR_IN four = (PSOCKADDR_IN)a;
        IN4ADDR_SETANY(four);
        four->sin_addr = *(const IN_ADDR *)address;
        four->sin_port = port;
    }
}
HS_INLINE void INETADDR_SETANY(PSOCKADDR a)
{
    if (a->sa_family == AF_INET6)
        IN6ADDR_SETANY((PSOCKADDR_IN6)a);
    else
        IN4ADDR_SETANY((PSOCKADDR_IN)a);
}
HS_INLINE void INETADDR_SETLOOPBACK(PSOCKADDR a)
{
    if (a->sa_family == AF_INET6)
        IN6ADDR_SETLOOPBACK((PSOCKADDR_IN6)a);
    else
        IN4ADDR_SETLOOPBACK((PSOCKADDR_IN)a);
}
HS_INLINE PUCHAR INETADDR_ADDRESS(const SOCKADDR *a)
{
    return a->sa_family == AF_INET6 ? (PUCHAR) & ((PSOCKADDR_IN6)a)->sin6_addr : (PUCHAR) & ((PSOCKADDR_IN)a)->sin_addr;
}
HS_INLINE void INETADDR_SET_ADDRESS(PSOCKADDR a, const UCHAR *address)
{
    memcpy(INETADDR_ADDRESS(a), address, a->sa_family == AF_INET6 ? sizeof(IN6_ADDR) : sizeof(IN_ADDR));
}
HS_INLINE BOOLEAN INETADDR_ISANY(const SOCKADDR *a)
{
    return a->sa_family == AF_INET6 ? IN6ADDR_ISANY((const SOCKADDR_IN6 *)a) : IN4ADDR_ISANY((const SOCKADDR_IN *)a);
}
HS_INLINE BOOLEAN INETADDR_ISLOOPBACK(const SOCKADDR *a)
{
    return a->sa_family == AF_INET6 ? IN6ADDR_ISLOOPBACK((const SOCKADDR_IN6 *)a)
                                    : IN4ADDR_ISLOOPBACK((const SOCKADDR_IN *)a);
}
HS_INLINE USHORT INETADDR_PORT(const SOCKADDR *a) { return ((const SOCKADDR_IN6 *)a)->sin6_port; }
HS_INLINE void INETADDR_SET_PORT(PSOCKADDR a, USHORT port) { ((PSOCKADDR_IN6)a)->sin6_port = port; }
HS_INLINE BOOLEAN INETADDR_ISEQUAL(const SOCKADDR *a, const SOCKADDR *b)
{
    return (BOOLEAN)(memcmp(a, b, a->sa_family == AF_INET6 ? sizeof(SOCKADDR_IN6) : sizeof(SOCKADDR_IN)) == 0);
}

#endif
