/* Test-only stand-in for Windows 10's bcryptprimitives.dll (absent in Wine 8.0): random bytes by the older call. */
#include <windows.h>
BOOLEAN NTAPI SystemFunction036(PVOID buffer, ULONG length);
__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE data, SIZE_T length) { return SystemFunction036(data, (ULONG)length); }
