// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.user;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.IntSupplier;
import org.retint.x86.CpuState;

/**
 * System calls about the process itself. It is process 1000 of user 0, alone, and nobody sends it
 * signals but itself.
 *
 * <p>Not modelled: signal handlers. They can be set, and a signal that has one ends the program.
 */
final class ProcessCalls {
    private static final long ARCH_SET_GS = 0x1001;
    private static final long ARCH_SET_FS = 0x1002;
    private static final long ARCH_GET_FS = 0x1003;
    private static final long ARCH_GET_GS = 0x1004;
    private static final int PROCESS = 1000;
    private static final int UTSNAME_FIELD_BYTES = 65;
    private static final int SIGNALS = 64;
    private static final int SIGACTION_BYTES = 32;
    private static final long SIG_IGN = 1;
    private static final int RLIMIT_STACK = 3;
    private static final int RLIMIT_NOFILE = 7;
    private static final long STACK_BYTES = 8L << 20;
    private static final int SYSINFO_BYTES = 112;
    private static final int RUSAGE_BYTES = 144;
    private static final int SIGCHLD = 17;
    private static final int SIGCONT = 18;
    private static final int SIGURG = 23;
    private static final int SIGWINCH = 28;

    private final AddressSpace space;
    private final CpuState state;
    private final IntSupplier random;
    private final long memoryBytes;
    private final byte[][] actions = new byte[SIGNALS + 1][];
    private long blocked;
    private boolean ended;
    private int status;
    private int signal;

    ProcessCalls(AddressSpace space, CpuState state, IntSupplier random, long memoryBytes) {
        this.space = space;
        this.state = state;
        this.random = random;
        this.memoryBytes = memoryBytes;
    }

    void addTo(SystemCallTable table) {
        table.add(60, a -> exit((int) a[0]));
        table.add(231, a -> exit((int) a[0]));
        table.add(13, a -> signalAction((int) a[0], a[1], a[2], a[3]));
        table.add(14, a -> signalMask((int) a[0], a[1], a[2], a[3]));
        table.add(131, a -> 0); // sigaltstack: no handler ever uses it
        table.add(62, a -> kill(a[0], (int) a[1]));
        table.add(200, a -> kill(a[0], (int) a[1]));
        table.add(234, a -> kill(a[0], (int) a[2]));
        for (int number : new int[] {39, 186, 218, 111, 124, 121}) { // getpid, gettid and kin
            table.add(number, a -> PROCESS);
        }
        table.add(110, a -> 1); // getppid
        for (int number : new int[] {102, 104, 107, 108}) { // getuid, getgid and kin
            table.add(number, a -> 0);
        }
        for (int number : new int[] {105, 106, 273, 24, 157}) { // set*id, robust list, yield, prctl
            table.add(number, a -> 0);
        }
        table.add(115, a -> 0); // getgroups
        table.add(61, a -> -Errno.ECHILD); // wait4
        table.add(95, a -> 022); // umask
        table.add(158, a -> architecture(a[0], a[1]));
        table.add(63, a -> name(a[0]));
        table.add(97, a -> limits(a[0], a[1]));
        table.add(302, a -> a[3] == 0 ? 0 : limits(a[1], a[3]));
        table.add(318, a -> randomBytes(a[0], a[1]));
        table.add(202, a -> futex((int) a[1], a[0], (int) a[2]));
        table.add(204, a -> affinity(a[1], a[2]));
        table.add(98, a -> zeros(a[1], RUSAGE_BYTES));
        table.add(99, a -> systemInformation(a[0]));
        table.add(334, a -> -Errno.ENOSYS); // rseq: a program does without it
    }

    /** Returns whether the program has ended. */
    boolean hasEnded() {
        return ended;
    }

    /** Returns the exit status. */
    int status() {
        return status;
    }

    /** Returns the signal that the program sent itself and that ended it, or 0. */
    int signal() {
        return signal;
    }

    /** Returns whether a signal has a handler. */
    boolean isHandled(int number) {
        long handler = handler(number);
        return handler != 0 && handler != SIG_IGN;
    }

    private long handler(int number) {
        return actions[number] == null ? 0 : AddressSpace.little(actions[number]).getLong();
    }

    private long exit(int code) {
        ended = true;
        status = code & 0xff;
        return 0;
    }

    private long kill(long process, int number) {
        if (process != PROCESS && process != 0) {
            return -Errno.ESRCH;
        }
        if (number < 0 || number > SIGNALS) {
            return -Errno.EINVAL;
        }
        boolean isIgnored =
                switch (number) {
                    case 0 -> true;
                    case SIGCHLD, SIGCONT, SIGURG, SIGWINCH -> !isHandled(number);
                    default -> handler(number) == SIG_IGN;
                };
        if (!isIgnored) {
            ended = true;
            signal = number;
        }
        return 0;
    }

    private long signalAction(int number, long to, long old, long setBytes) {
        if (number < 1 || number > SIGNALS || setBytes != Long.BYTES) {
            return -Errno.EINVAL;
        }
        byte[] before = actions[number];
        if (to != 0) {
            actions[number] = space.read(to, SIGACTION_BYTES);
        }
        if (old != 0) {
            space.write(old, before == null ? new byte[SIGACTION_BYTES] : before);
        }
        return 0;
    }

    private long signalMask(int how, long to, long old, long setBytes) {
        if (setBytes != Long.BYTES) {
            return -Errno.EINVAL;
        }
        long before = blocked;
        if (to != 0) {
            long set = space.read64(to);
            switch (how) {
                case 0 -> blocked |= set;
                case 1 -> blocked &= ~set;
                case 2 -> blocked = set;
                default -> {
                    return -Errno.EINVAL;
                }
            }
        }
        if (old != 0) {
            space.write64(old, before);
        }
        return 0;
    }

    private long architecture(long code, long address) {
        if (code == ARCH_SET_FS || code == ARCH_SET_GS) {
            if (address < 0 || address >= AddressSpace.END) {
                return -Errno.EPERM;
            }
            state.setBase(code == ARCH_SET_FS ? CpuState.FS : CpuState.GS, address);
            return 0;
        }
        if (code == ARCH_GET_FS || code == ARCH_GET_GS) {
            space.write64(address, state.base(code == ARCH_GET_FS ? CpuState.FS : CpuState.GS));
            return 0;
        }
        return -Errno.EINVAL;
    }

    private long name(long to) {
        String[] fields = {"Linux", "retint", "6.1.0", "#1 SMP", "x86_64", "(none)"};
        byte[] bytes = new byte[fields.length * UTSNAME_FIELD_BYTES];
        ByteBuffer out = AddressSpace.little(bytes);
        for (int i = 0; i < fields.length; i++) {
            out.position(i * UTSNAME_FIELD_BYTES);
            out.put(fields[i].getBytes(StandardCharsets.US_ASCII));
        }
        space.write(to, bytes);
        return 0;
    }

    private long limits(long resource, long to) {
        long limit =
                switch ((int) resource) {
                    case RLIMIT_STACK -> STACK_BYTES;
                    case RLIMIT_NOFILE -> FileTable.MAX_DESCRIPTORS;
                    default -> -1; // none
                };
        space.write64(to, limit);
        space.write64(to + Long.BYTES, limit);
        return 0;
    }

    private long randomBytes(long to, long count) {
        byte[] bytes = new byte[(int) Math.min(Math.max(count, 0), 1 << 16)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) random.getAsInt();
        }
        space.write(to, bytes);
        return bytes.length;
    }

    /** Nobody else can change the word or wake the program. */
    private long futex(int operation, long address, int value) {
        boolean waits = (operation & 0x7f) == 0;
        if (waits && space.read32(address) != value) {
            return -Errno.EAGAIN;
        }
        return waits ? -Errno.ENOSYS : 0;
    }

    private long affinity(long bytes, long to) {
        if (bytes < Long.BYTES) {
            return -Errno.EINVAL;
        }
        space.write64(to, 1);
        return Long.BYTES;
    }

    private long zeros(long to, int bytes) {
        space.write(to, new byte[bytes]);
        return 0;
    }

    private long systemInformation(long to) {
        byte[] bytes = new byte[SYSINFO_BYTES];
        ByteBuffer out = AddressSpace.little(bytes);
        out.position(32);
        out.putLong(memoryBytes).putLong(memoryBytes / 2);
        out.putShort(80, (short) 1).putInt(104, 1);
        space.write(to, bytes);
        return 0;
    }
}
