"""System calls that the media process has no need for are answered with EPERM (Linux, seccomp mode 2).

What a decoder that was taken over would reach for: sockets, other programs, other processes, other people's
files by their owner's rights (`chmod`, which Landlock does not know), limits, mounts, the kernel's own doors.
A list of what is forbidden, not of what is allowed: which calls the libraries make changes with each of their
versions, and with each C library below them.

Source: seccomp(2), `linux/filter.h`, `linux/seccomp.h`, the kernel's tables of system calls for x86-64
(`syscall_64.tbl`) and for 64-bit ARM (`asm-generic/unistd.h`).
"""

import ctypes
import errno
import os
import platform
from collections.abc import Mapping, Sequence
from struct import Struct
from typing import Final

FORBIDDEN: Final[Mapping[str, tuple[int | None, int | None]]] = {
    # the network
    "socket": (41, 198),
    "socketpair": (53, 199),
    "connect": (42, 203),
    "bind": (49, 200),
    "listen": (50, 201),
    "accept": (43, 202),
    "accept4": (288, 242),
    # other programs, other processes
    "execve": (59, 221),
    "execveat": (322, 281),
    "fork": (57, None),
    "vfork": (58, None),
    "kill": (62, 129),
    "tkill": (200, 130),
    "rt_sigqueueinfo": (129, 138),
    "rt_tgsigqueueinfo": (297, 240),
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "process_madvise": (440, 440),
    "pidfd_open": (434, 434),
    "pidfd_getfd": (438, 438),
    "pidfd_send_signal": (424, 424),
    "kcmp": (312, 272),
    "setpriority": (141, 140),
    "sched_setparam": (142, 118),
    "sched_setscheduler": (144, 119),
    "sched_setattr": (314, 274),
    "sched_setaffinity": (203, 122),
    "ioprio_set": (251, 30),
    "migrate_pages": (256, 238),
    "move_pages": (279, 239),
    "shmget": (29, 194),
    "shmat": (30, 196),
    "shmctl": (31, 195),
    "semget": (64, 190),
    "msgget": (68, 186),
    "mq_open": (240, 180),
    "setsid": (112, 157),
    "setpgid": (109, 154),
    # rights, of files and of its own
    "chmod": (90, None),
    "fchmod": (91, 52),
    "fchmodat": (268, 53),
    "fchmodat2": (452, 452),
    "chown": (92, None),
    "fchown": (93, 55),
    "lchown": (94, None),
    "fchownat": (260, 54),
    "setxattr": (188, 5),
    "lsetxattr": (189, 6),
    "fsetxattr": (190, 7),
    "removexattr": (197, 14),
    "lremovexattr": (198, 15),
    "fremovexattr": (199, 16),
    "setxattrat": (463, 463),
    "removexattrat": (466, 466),
    "file_setattr": (469, 469),
    "utime": (132, None),
    "utimes": (235, None),
    "futimesat": (261, None),
    "utimensat": (280, 88),
    "mknod": (133, None),
    "mknodat": (259, 33),
    "open_by_handle_at": (304, 265),
    "fanotify_init": (300, 262),
    "setuid": (105, 146),
    "setgid": (106, 144),
    "setreuid": (113, 145),
    "setregid": (114, 143),
    "setresuid": (117, 147),
    "setresgid": (119, 149),
    "setgroups": (116, 159),
    "capset": (126, 91),
    "setrlimit": (160, 164),
    "personality": (135, 92),
    # the system
    "mount": (165, 40),
    "umount2": (166, 39),
    "open_tree": (428, 428),
    "move_mount": (429, 429),
    "fsopen": (430, 430),
    "fsconfig": (431, 431),
    "fsmount": (432, 432),
    "fspick": (433, 433),
    "mount_setattr": (442, 442),
    "pivot_root": (155, 41),
    "chroot": (161, 51),
    "unshare": (272, 97),
    "setns": (308, 268),
    "bpf": (321, 280),
    "perf_event_open": (298, 241),
    "userfaultfd": (323, 282),
    "io_uring_setup": (425, 425),
    "io_uring_enter": (426, 426),
    "io_uring_register": (427, 427),
    "add_key": (248, 217),
    "request_key": (249, 218),
    "keyctl": (250, 219),
    "init_module": (175, 105),
    "finit_module": (313, 273),
    "delete_module": (176, 106),
    "kexec_load": (246, 104),
    "kexec_file_load": (320, 294),
    "reboot": (169, 142),
    "swapon": (167, 224),
    "swapoff": (168, 225),
    "settimeofday": (164, 170),
    "clock_settime": (227, 112),
    "clock_adjtime": (305, 266),
    "adjtimex": (159, 171),
    "sethostname": (170, 161),
    "setdomainname": (171, 162),
    "acct": (163, 89),
    "quotactl": (179, 60),
    "syslog": (103, 116),
    "iopl": (172, None),
    "ioperm": (173, None),
}
"""By name: the numbers on x86-64 and on 64-bit ARM; None: it has no such call."""
MACHINES: Final[Mapping[str, tuple[int, int]]] = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}
"""The column in that table, and what the kernel calls the machine (AUDIT_ARCH_*)."""

_CLONE: Final = (56, 220)
_CLONE3: Final = (435, 435)
_TGKILL: Final = (234, 131)
_PRLIMIT: Final = (302, 261)
_PRCTL: Final = (157, 167)
_CLONE_THREAD: Final = 0x0001_0000
_PR_SET_PDEATHSIG: Final = 1
_PR_SET_DUMPABLE: Final = 4
_X32: Final = 0x4000_0000
"""From this number on: calls of x86-64 by their 32-bit names."""

_LOAD: Final = 0x20  # BPF_LD | BPF_W | BPF_ABS
_EQUAL: Final = 0x15  # BPF_JMP | BPF_JEQ | BPF_K
_AT_LEAST: Final = 0x35  # BPF_JMP | BPF_JGE | BPF_K
_ANY_BIT: Final = 0x45  # BPF_JMP | BPF_JSET | BPF_K
_RETURN: Final = 0x06  # BPF_RET | BPF_K
_ALLOW: Final = 0x7FFF_0000
_REFUSE: Final = 0x0005_0000
"""With the number of the error in the lower half."""
_NUMBER_AT, _MACHINE_AT, _ARGUMENTS_AT = 0, 4, 16
_INSTRUCTION: Final = Struct("=HBBI")
_Line = tuple[int, int, int, int]
"""`struct sock_filter`: the code, how many lines to skip if it is so, how many if not, the value."""

_PR_SET_SECCOMP: Final = 22
_MODE_FILTER: Final = 2


class _Program(ctypes.Structure):
    """`struct sock_fprog`."""

    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))


def forbid() -> None:
    """Forbid those calls to this thread and to all that it starts, for good.

    No process may be started any more, threads may. Signals go to this process alone. Limits can be asked
    for, not set. `PR_SET_NO_NEW_PRIVS` has to be set before.

    Raises:
        OSError: This kernel or this machine has no such filters.
    """
    code = program(platform.machine(), os.getpid())
    buffer = ctypes.create_string_buffer(code, len(code))
    what = _Program(len(code) // _INSTRUCTION.size, ctypes.cast(buffer, ctypes.c_void_p))
    libc = ctypes.CDLL(None, use_errno=True)
    if not hasattr(libc, "prctl"):
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))
    if libc.prctl(_PR_SET_SECCOMP, _MODE_FILTER, ctypes.byref(what), 0, 0):
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


def program(machine: str, process_id: int) -> bytes:
    """The filter, as the kernel takes it.

    Raises:
        OSError: The numbers of this machine's calls are not known here.
    """
    if machine not in MACHINES:
        raise OSError(errno.ENOSYS, f"no numbers of system calls for {machine}")
    column, audit = MACHINES[machine]
    lines = [
        *_load(_MACHINE_AT), (_EQUAL, 1, 0, audit), *_refused(),
        *_load(_NUMBER_AT), (_AT_LEAST, 0, 1, _X32), *_refused(),
    ]  # fmt: skip
    for numbers in FORBIDDEN.values():
        if (number := numbers[column]) is not None:
            lines += [(_EQUAL, 0, 1, number), *_refused()]
    # Newer C libraries start threads by `clone3`, whose flags lie where no filter can look; told that there
    # is none, they take `clone`.
    lines += [(_EQUAL, 0, 1, _CLONE3[column]), *_refused(errno.ENOSYS)]
    first, third = _ARGUMENTS_AT, _ARGUMENTS_AT + 2 * 8
    lines += _only_if(_CLONE[column], [*_load(first), (_ANY_BIT, 1, 0, _CLONE_THREAD)])
    lines += _only_if(_TGKILL[column], [*_load(first), (_EQUAL, 1, 0, process_id)])
    is_null = [*_load(third), (_EQUAL, 0, 2, 0), *_load(third + 4), (_EQUAL, 1, 0, 0)]
    lines += _only_if(_PRLIMIT[column], is_null)
    is_other = [*_load(first), (_EQUAL, 1, 0, _PR_SET_PDEATHSIG), (_EQUAL, 0, 1, _PR_SET_DUMPABLE)]
    lines += _only_if(_PRCTL[column], is_other)
    lines.append((_RETURN, 0, 0, _ALLOW))
    return b"".join(_INSTRUCTION.pack(*line) for line in lines)


def _load(offset: int) -> list[_Line]:
    return [(_LOAD, 0, 0, offset)]


def _refused(error: int = errno.EPERM) -> list[_Line]:
    return [(_RETURN, 0, 0, _REFUSE | error)]


def _only_if(number: int, test: Sequence[_Line]) -> list[_Line]:
    """A call that is allowed where the test jumps over the one instruction behind it."""
    return [(_EQUAL, 0, len(test) + 2, number), *test, *_refused(), (_RETURN, 0, 0, _ALLOW)]
