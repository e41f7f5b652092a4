/* SPDX-License-Identifier: MIT */
/* winsock2.h: sockets, user mode. */
#ifndef HS_WINSOCK2_H
#define HS_WINSOCK2_H

#include "windows.h"
#include "ws2def.h"
#include "inaddr.h"
#include "ws2ipdef.h"

#define INVALID_SOCKET ((SOCKET)~0)
#define SOCKET_ERROR (-1)
#define WSADESCRIPTION_LEN 256
#define WSASYS_STATUS_LEN 128
#define SD_RECEIVE 0
#define SD_SEND 1
#define SD_BOTH 2
#define FD_SETSIZE 64
#define WSAEWOULDBLOCK 10035L
#define WSAECONNREFUSED 10061L
#define WSAETIMEDOUT 10060L
#define SOMAXCONN 0x7fffffff

typedef UINT_PTR SOCKET;
typedef HANDLE WSAEVENT;
typedef struct fd_set {
    UINT fd_count;
    SOCKET fd_array[FD_SETSIZE];
} fd_set, FD_SET, *PFD_SET;
struct timeval {
    LONG tv_sec;
    LONG tv_usec;
};
typedef struct WSAData {
    WORD wVersion;
    WORD wHighVersion;
    unsigned short iMaxSockets;
    unsigned short iMaxUdpDg;
    char *lpVendorInfo;
    char szDescription[WSADESCRIPTION_LEN + 1];
    char szSystemStatus[WSASYS_STATUS_LEN + 1];
} WSADATA, *LPWSADATA;
struct hostent;
struct addrinfo;

HS_BEGIN
int WSAStartup(WORD, LPWSADATA);
int WSACleanup(void);
int WSAGetLastError(void);
void WSASetLastError(int);
SOCKET WSASocketW(int, int, int, void *, unsigned, DWORD);
int WSAIoctl(SOCKET, DWORD, LPVOID, DWORD, LPVOID, DWORD, LPDWORD, LPOVERLAPPED, void *);
WSAEVENT WSACreateEvent(void);
BOOL WSACloseEvent(WSAEVENT);
int WSAEventSelect(SOCKET, WSAEVENT, LONG);
SOCKET socket(int, int, int);
int closesocket(SOCKET);
int bind(SOCKET, const struct sockaddr *, int);
int connect(SOCKET, const struct sockaddr *, int);
int listen(SOCKET, int);
SOCKET accept(SOCKET, struct sockaddr *, int *);
int shutdown(SOCKET, int);
int send(SOCKET, const char *, int, int);
int recv(SOCKET, char *, int, int);
int sendto(SOCKET, const char *, int, int, const struct sockaddr *, int);
int recvfrom(SOCKET, char *, int, int, struct sockaddr *, int *);
int select(int, fd_set *, fd_set *, fd_set *, const struct timeval *);
int ioctlsocket(SOCKET, LONG, ULONG *);
int setsockopt(SOCKET, int, int, const char *, int);
int getsockopt(SOCKET, int, int, char *, int *);
int getsockname(SOCKET, struct sockaddr *, int *);
int getpeername(SOCKET, struct sockaddr *, int *);
int gethostname(char *, int);
struct hostent *gethostbyname(const char *);
int getaddrinfo(const char *, const char *, const struct addrinfo *, struct addrinfo **);
void freeaddrinfo(struct addrinfo *);
ULONG inet_addr(const char *);
char *inet_ntoa(struct in_addr);
USHORT htons(USHORT);
USHORT ntohs(USHORT);
ULONG htonl(ULONG);
ULONG ntohl(ULONG);
HS_END

#endif
