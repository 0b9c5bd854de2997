// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.user;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.retint.x86.internal.elf.ElfFile;
import org.retint.x86.internal.elf.ElfSegment;
import org.retint.x86.internal.elf.ElfSymbol;
import org.retint.x86.profile.CodeMap;
import org.retint.x86.profile.CodeRange;

/**
 * Puts a static program into an address space, with the stack that it finds at its start.
 *
 * @see "System V ABI, AMD64 supplement, Process Initialization"
 */
final class ProgramLoader {
    /** Where a program that runs anywhere is put. */
    private static final long PIE_BASE = 0x5555_5555_4000L;

    private static final long STACK_END = 0x7fff_ffff_e000L;
    private static final long STACK_BYTES = 8L << 20;
    private static final int PROGRAM_HEADER_BYTES = 56;
    private static final int RANDOM_BYTES = 16;
    private static final long PAGE_BYTES = 4096;

    private static final long AT_PHDR = 3;
    private static final long AT_PHENT = 4;
    private static final long AT_PHNUM = 5;
    private static final long AT_PAGESZ = 6;
    private static final long AT_BASE = 7;
    private static final long AT_FLAGS = 8;
    private static final long AT_ENTRY = 9;
    private static final long AT_UID = 11;
    private static final long AT_EUID = 12;
    private static final long AT_GID = 13;
    private static final long AT_EGID = 14;
    private static final long AT_PLATFORM = 15;
    private static final long AT_HWCAP = 16;
    private static final long AT_CLKTCK = 17;
    private static final long AT_SECURE = 23;
    private static final long AT_RANDOM = 25;
    private static final long AT_HWCAP2 = 26;
    private static final long AT_EXECFN = 31;
    private static final long HWCAP2_FSGSBASE = 2;

    private final AddressSpace space;
    private final ElfFile file;
    private final long base;
    private long stack = STACK_END;

    /**
     * Makes a loader.
     *
     * @throws IllegalArgumentException if the file is no static program
     */
    ProgramLoader(AddressSpace space, ElfFile file) {
        this.space = space;
        this.file = file;
        boolean isProgram = file.type() == ElfFile.ET_EXEC || file.type() == ElfFile.ET_DYN;
        if (!isProgram) {
            throw file.error("a program expected, ET_EXEC or ET_DYN: e_type=" + file.type());
        }
        if (file.segments().stream().anyMatch(s -> s.type() == ElfSegment.PT_INTERP)) {
            throw file.error("the program is dynamically linked; link it with -static");
        }
        this.base = file.type() == ElfFile.ET_DYN ? PIE_BASE : 0;
    }

    /** Returns the functions that the symbol table names; of names for one place a global one. */
    CodeMap functions() {
        return CodeMap.ofFunctions(
                file.symbols().stream()
                        .filter(symbol -> symbol.isFunction() && symbol.isDefined())
                        .sorted(Comparator.comparingInt(ElfSymbol::binding))
                        .map(
                                symbol ->
                                        new CodeMap.Function(
                                                base + symbol.value(),
                                                symbol.sizeBytes(),
                                                symbol.name(),
                                                CodeRange.Role.PLAIN))
                        .toList());
    }

    /** Returns the address of the first instruction. */
    long entry() {
        return base + file.entry();
    }

    /**
     * Loads all segments.
     *
     * @return where the heap may begin
     */
    long loadSegments() {
        long end = 0;
        for (ElfSegment segment : file.segments()) {
            if (segment.isLoaded() && segment.memoryBytes() > 0) {
                end = Math.max(end, load(segment));
            }
        }
        if (end == 0) {
            throw file.error("the program has no segment to load");
        }
        return end;
    }

    private long load(ElfSegment segment) {
        long address = base + segment.virtualAddress();
        long start = address & -PAGE_BYTES;
        long last = address + segment.memoryBytes();
        long bytes = AddressSpace.pageUp(last) - start;
        if (last < address
                || !AddressSpace.isRange(start, bytes)
                || last > STACK_END - STACK_BYTES) {
            throw file.error(
                    "segment lies outside of user memory: address=%#x size=%#x"
                            .formatted(address, segment.memoryBytes()));
        }
        if (!space.isFree(start, bytes)) {
            throw file.error("segments share a page: address=%#x".formatted(address));
        }
        int flags = segment.flags();
        space.map(
                start,
                bytes,
                new Protection(
                        (flags & ElfSegment.PF_R) != 0,
                        (flags & ElfSegment.PF_W) != 0,
                        (flags & ElfSegment.PF_X) != 0));
        space.load(address, file.content(segment));
        return start + bytes;
    }

    /**
     * Makes the stack.
     *
     * @param path the program's path
     * @param random bytes for the program's own use
     * @param hardware the features of CPUID leaf 1, register EDX
     * @return the stack pointer
     */
    long makeStack(
            String path,
            List<String> arguments,
            List<String> environment,
            byte[] random,
            long hardware) {
        space.map(STACK_END - STACK_BYTES, STACK_BYTES, Protection.READ_WRITE);
        long name = push(path);
        long platform = push("x86_64");
        List<Long> words = new ArrayList<>();
        words.add((long) arguments.size());
        arguments.forEach(argument -> words.add(push(argument)));
        words.add(0L);
        environment.forEach(variable -> words.add(push(variable)));
        words.add(0L);
        stack -= RANDOM_BYTES;
        long randomAddress = stack;
        space.write(randomAddress, random);
        Map<Long, Long> vector = new TreeMap<>();
        vector.put(AT_HWCAP, hardware);
        vector.put(AT_HWCAP2, HWCAP2_FSGSBASE);
        vector.put(AT_PAGESZ, PAGE_BYTES);
        vector.put(AT_CLKTCK, 100L);
        vector.put(AT_PHDR, programHeaders());
        vector.put(AT_PHENT, (long) PROGRAM_HEADER_BYTES);
        vector.put(AT_PHNUM, (long) file.segments().size());
        vector.put(AT_ENTRY, entry());
        for (long zero :
                new long[] {AT_BASE, AT_FLAGS, AT_UID, AT_EUID, AT_GID, AT_EGID, AT_SECURE}) {
            vector.put(zero, 0L);
        }
        vector.put(AT_RANDOM, randomAddress);
        vector.put(AT_EXECFN, name);
        vector.put(AT_PLATFORM, platform);
        vector.forEach(
                (type, value) -> {
                    words.add(type);
                    words.add(value);
                });
        words.add(0L);
        words.add(0L);
        long pointer = stack - (long) words.size() * Long.BYTES & -16;
        for (int i = 0; i < words.size(); i++) {
            space.write64(pointer + (long) i * Long.BYTES, words.get(i));
        }
        return pointer;
    }

    private long push(String text) {
        byte[] bytes = (text + "\0").getBytes(StandardCharsets.UTF_8);
        stack -= bytes.length;
        if (stack < STACK_END - STACK_BYTES / 4) {
            throw new IllegalArgumentException(
                    "arguments and environment are too long: bytes=" + (STACK_END - stack));
        }
        space.write(stack, bytes);
        return stack;
    }

    /** Returns where the program headers are in memory, 0 if they are not loaded. */
    private long programHeaders() {
        long offset = file.programHeaderOffset();
        for (ElfSegment segment : file.segments()) {
            boolean holds =
                    segment.isLoaded()
                            && offset >= segment.offset()
                            && offset < segment.offset() + segment.fileBytes();
            if (holds) {
                return base + segment.virtualAddress() + offset - segment.offset();
            }
        }
        return 0;
    }
}
