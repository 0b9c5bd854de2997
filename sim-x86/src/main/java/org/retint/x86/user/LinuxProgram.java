// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.user;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.retint.sim.Sizes;
import org.retint.sim.choice.Choice;
import org.retint.sim.choice.SeededChoices;
import org.retint.x86.CpuState;
import org.retint.x86.Vector;
import org.retint.x86.X86Processor;
import org.retint.x86.internal.elf.ElfFile;
import org.retint.x86.profile.CodeMap;

/**
 * A static x86-64 program that runs in user mode, its system calls answered by the host. It sees
 * the virtual clock, chance from a seed, its streams, and the files under its root, which it can
 * only read: a run is the same every time if these are.
 *
 * <p>Not modelled: threads and other processes, signal handlers, the vDSO, and system calls that
 * {@code docs/tools.md} does not list, which return ENOSYS.
 */
public final class LinuxProgram {
    private static final int SIGILL = 4;
    private static final int SIGTRAP = 5;
    private static final int SIGBUS = 7;
    private static final int SIGFPE = 8;
    private static final int SIGSEGV = 11;
    private static final int SIGKILL = 9;
    private static final int SIGNAL_STATUS = 128;
    private static final long NO_BOUND = Long.MAX_VALUE / 2;
    private static final int RAX = 0;
    private static final int[] ARGUMENT_REGISTERS = {7, 6, 2, 10, 8, 9};
    private static final int PF_WRITE = 2;
    private static final int PF_FETCH = 16;

    /** FPU, TSC, MSR, CX8, SEP, CMOV, FXSR, SSE, SSE2 and their kin of CPUID leaf 1, EDX. */
    private static final long HARDWARE = 0x0f8b_fbff;

    private final UserMachine machine;
    private final CpuState state;
    private final AddressSpace space;
    private final FileTable files = new FileTable();
    private final SystemCallTable calls = new SystemCallTable();
    private final ProcessCalls process;
    private final CodeMap functions;

    private LinuxProgram(Builder builder, String name, byte[] content) {
        machine =
                new UserMachine(
                        builder.processor, builder.memoryBytes, new SeededChoices(builder.seed));
        state = machine.state();
        space = new AddressSpace(machine.memory(), machine.tables(), machine::rightsReduced);
        HostFiles host = new HostFiles(builder.root, builder.workingDirectory);
        files.add(HostStreams.input(builder.in), false, 0);
        files.add(HostStreams.output(builder.out, 2), false, 0);
        files.add(HostStreams.output(builder.err, 3), false, 0);
        ProgramLoader loader = new ProgramLoader(space, ElfFile.read(name, content));
        long heap = loader.loadSegments();
        functions = loader.functions();
        process = new ProcessCalls(space, state, this::randomByte, builder.memoryBytes);
        process.addTo(calls);
        new MemoryCalls(space, files, heap).addTo(calls);
        new TimeCalls(space, state).addTo(calls);
        new FileCalls(space, files).addTo(calls);
        String path = host.programPath(name, builder.workingDirectory);
        new PathCalls(space, files, host, path).addTo(calls);
        byte[] random = new byte[16];
        for (int i = 0; i < random.length; i++) {
            random[i] = (byte) randomByte();
        }
        machine.enter(
                loader.entry(),
                loader.makeStack(name, builder.arguments, builder.environment, random, HARDWARE));
    }

    /** Returns a builder without root, with empty streams and the seed 1. */
    public static Builder builder() {
        return new Builder();
    }

    private int randomByte() {
        return machine.choices().choose(Choice.Kind.RANDOM, 0, 256);
    }

    /** Returns the functions that the program's symbol table names; none if it is stripped. */
    public CodeMap functions() {
        return functions;
    }

    /**
     * Runs the program to its end; called once.
     *
     * @throws org.retint.sim.UnsupportedGuestException if the program needs an instruction that the
     *     simulator lacks
     */
    public ProgramResult run() {
        try {
            String detail = "";
            int status = -1;
            while (status < 0) {
                int event = machine.run(NO_BOUND);
                if (event == UserMachine.SYSTEM_CALL) {
                    serve();
                    status = process.hasEnded() ? process.status() : -1;
                } else if (event >= 0 && !resolves(event)) {
                    int signal = signal(event);
                    status = SIGNAL_STATUS + signal;
                    detail = describe(event, signal);
                }
            }
            if (process.signal() != 0) {
                status = SIGNAL_STATUS + process.signal();
                detail = "the program sent itself " + name(process.signal());
            }
            return result(status, detail);
        } catch (OutOfMemoryException exhausted) {
            return result(SIGNAL_STATUS + SIGKILL, exhausted.getMessage());
        } finally {
            closeFiles();
        }
    }

    private void closeFiles() {
        try {
            files.closeAll();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private ProgramResult result(int status, String detail) {
        return new ProgramResult(
                status, detail, state.instructions(), state.cycles(), calls.unknown());
    }

    private void serve() {
        long[] arguments = new long[ARGUMENT_REGISTERS.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = state.register(ARGUMENT_REGISTERS[i]);
        }
        state.setRegister(RAX, calls.call(state.register(RAX), arguments));
    }

    /** Returns whether an exception is a page fault that a new page resolves. */
    private boolean resolves(int vector) {
        if (vector != Vector.PF) {
            return false;
        }
        boolean isPresent = (machine.errorCode() & 1) != 0;
        Protection.Access access = Protection.Access.READ;
        if ((machine.errorCode() & PF_WRITE) != 0) {
            access = Protection.Access.WRITE;
        } else if ((machine.errorCode() & PF_FETCH) != 0) {
            access = Protection.Access.EXECUTE;
        }
        return !isPresent && space.touch(state.cr(2), access);
    }

    private static int signal(int vector) {
        return switch (vector) {
            case Vector.DE, Vector.MF, Vector.XM -> SIGFPE;
            case Vector.UD -> SIGILL;
            case Vector.DB, Vector.BP -> SIGTRAP;
            case Vector.AC -> SIGBUS;
            default -> SIGSEGV;
        };
    }

    private static String exception(int vector) {
        return switch (vector) {
            case Vector.DE -> "#DE";
            case Vector.DB -> "#DB";
            case Vector.BP -> "#BP";
            case Vector.OF -> "#OF";
            case Vector.UD -> "#UD";
            case Vector.NM -> "#NM";
            case Vector.SS -> "#SS";
            case Vector.GP -> "#GP";
            case Vector.PF -> "#PF";
            case Vector.MF -> "#MF";
            case Vector.AC -> "#AC";
            case Vector.XM -> "#XM";
            default -> "exception " + vector;
        };
    }

    private String describe(int vector, int signal) {
        String address = vector == Vector.PF ? " address=%#x".formatted(state.cr(2)) : "";
        String code =
                Vector.hasErrorCode(vector) ? " errorCode=%#x".formatted(machine.errorCode()) : "";
        return "%s in the program, %s: rip=%#x%s%s"
                .formatted(exception(vector), name(signal), state.rip(), address, code);
    }

    private String name(int signal) {
        String handler = process.isHandled(signal) ? " (its handler is not called)" : "";
        return "signal " + signal + handler;
    }

    /** Builds a program. */
    public static final class Builder {
        private X86Processor processor = X86Processor.untimed();
        private long memoryBytes = Sizes.MiB(1024);
        private long seed = 1;
        private Path root;
        private Path workingDirectory = Path.of("/");
        private List<String> arguments = List.of();
        private List<String> environment = List.of();
        private InputStream in = InputStream.nullInputStream();
        private OutputStream out = OutputStream.nullOutputStream();
        private OutputStream err = OutputStream.nullOutputStream();

        private Builder() {}

        /** Sets the processor, by default one on which every instruction takes one cycle. */
        public Builder processor(X86Processor value) {
            processor = Objects.requireNonNull(value, "processor");
            return this;
        }

        /** Sets the size of memory in bytes, 1 GiB by default. */
        public Builder memory(long bytes) {
            memoryBytes = bytes;
            return this;
        }

        /** Sets the seed of all chance. */
        public Builder seed(long value) {
            seed = value;
            return this;
        }

        /**
         * Sets the directory of the host that is the root of all paths; none by default.
         *
         * @param directory the root
         * @param current where relative paths begin, if it lies in the root
         */
        public Builder root(Path directory, Path current) {
            root = Objects.requireNonNull(directory, "directory");
            workingDirectory = Objects.requireNonNull(current, "current");
            return this;
        }

        /** Sets the arguments, the program's name first. */
        public Builder arguments(List<String> values) {
            arguments = List.copyOf(values);
            return this;
        }

        /** Sets the environment, {@code NAME=value} each. */
        public Builder environment(List<String> values) {
            environment = List.copyOf(values);
            return this;
        }

        /** Sets what descriptors 0, 1 and 2 lead to; they are not closed. */
        public Builder streams(InputStream input, OutputStream output, OutputStream error) {
            in = Objects.requireNonNull(input, "input");
            out = Objects.requireNonNull(output, "output");
            err = Objects.requireNonNull(error, "error");
            return this;
        }

        /**
         * Loads a program.
         *
         * @param name path of the program, as it sees itself and for messages
         * @param content its bytes
         * @throws IllegalArgumentException if it is no static x86-64 program, or if the root is no
         *     directory
         */
        public LinuxProgram load(String name, byte[] content) {
            return new LinuxProgram(this, name, content);
        }
    }
}
