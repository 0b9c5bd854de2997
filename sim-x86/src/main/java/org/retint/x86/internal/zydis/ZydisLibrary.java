// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.zydis;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.retint.x86.Register;

/**
 * The functions of libzydis 4.0 and 4.1. Their enumerations are renumbered between versions, so
 * mnemonics and registers are known by the names that the library itself gives them.
 */
public final class ZydisLibrary {
    private static final List<String> FILES =
            List.of("Zydis", "libZydis.so.4.1", "libZydis.so.4.0", "libZydis.so.4");
    private static final int MAJOR = 4;
    private static final int MAX_MINOR = 1;
    private static final int INVALID = 0;

    private final List<String> mnemonics;
    private final List<Register> registers;
    private final String version;

    private ZydisLibrary(String version) {
        this.version = version;
        mnemonics = names(ZydisLibrary::ZydisMnemonicGetString);
        registers = new ArrayList<>();
        for (String name : names(ZydisLibrary::ZydisRegisterGetString)) {
            registers.add(register(name));
        }
    }

    private interface Names {
        Pointer name(int number);
    }

    /**
     * Opens the library.
     *
     * @throws ZydisUnavailableException if JNA or the library is missing or of another version
     */
    public static ZydisLibrary open() {
        try {
            register();
            return new ZydisLibrary(checkVersion(ZydisGetVersion()));
        } catch (NoClassDefFoundError e) {
            throw new ZydisUnavailableException(
                    "JNA is not on the class path: add net.java.dev.jna:jna", e);
        } catch (UnsatisfiedLinkError e) {
            throw new ZydisUnavailableException(
                    "libzydis is not installed: install the package libzydis4.0 or libzydis-dev",
                    e);
        }
    }

    /** Returns the version, such as {@code 4.0.0}. */
    public String version() {
        return version;
    }

    /** Returns a mnemonic's name in upper case. */
    String mnemonic(int number) {
        return mnemonics.get(number);
    }

    /** Returns a register, or null for none. */
    Register register(int number) {
        if (number == INVALID) {
            return null;
        }
        Register register = registers.get(number);
        if (register == null) {
            throw new IllegalStateException(
                    "register unknown to the simulator: name="
                            + ZydisRegisterGetString(number).getString(0));
        }
        return register;
    }

    private static void register() {
        UnsatisfiedLinkError first = null;
        for (String file : FILES) {
            try {
                Native.register(ZydisLibrary.class, NativeLibrary.getInstance(file));
                return;
            } catch (UnsatisfiedLinkError e) {
                first = first == null ? e : first;
            }
        }
        throw first;
    }

    /** Returns a version as text if its structures are those that this package knows. */
    static String checkVersion(long version) {
        int major = (int) (version >>> 48);
        int minor = (int) (version >>> 32 & 0xffff);
        String text = major + "." + minor + "." + (version >>> 16 & 0xffff);
        if (major != MAJOR || minor > MAX_MINOR) {
            throw new ZydisUnavailableException(
                    "libzydis 4.0 or 4.1 is needed: found=" + text, null);
        }
        return text;
    }

    private static List<String> names(Names function) {
        List<String> names = new ArrayList<>();
        for (int number = 0; ; number++) {
            Pointer name = function.name(number);
            if (name == null) {
                return names;
            }
            names.add(name.getString(0).toUpperCase(Locale.ROOT));
        }
    }

    private static Register register(String name) {
        for (Register register : Register.values()) {
            if (register.name().equals(name)) {
                return register;
            }
        }
        return null;
    }

    // The names of direct-mapped functions are the library's.

    private static native long ZydisGetVersion();

    private static native Pointer ZydisMnemonicGetString(int mnemonic);

    private static native Pointer ZydisRegisterGetString(int register);

    static native int ZydisDecoderInit(Pointer decoder, int machineMode, int stackWidth);

    static native int ZydisDecoderEnableMode(Pointer decoder, int mode, byte enabled);

    static native int ZydisDecoderDecodeFull(
            Pointer decoder, Pointer code, long length, Pointer insn, Pointer operands);

    static native int ZydisFormatterInit(Pointer formatter, int style);

    static native int ZydisFormatterFormatInstruction(
            Pointer formatter,
            Pointer insn,
            Pointer operands,
            byte operandCount,
            Pointer buffer,
            long length,
            long runtimeAddress,
            Pointer userData);
}
