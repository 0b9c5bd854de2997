// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.retint.benchmarks.image.RetpolineSite.Form;
import org.retint.x86.internal.elf.ElfFile;
import org.retint.x86.internal.elf.ElfRelocation;
import org.retint.x86.internal.elf.ElfSection;

/**
 * Finds the retpoline sites of an ELF file.
 *
 * <p>In an object, by the relocations of its code against thunks. In a linked kernel, by its
 * section {@code .retpoline_sites}: 32-bit offsets from each entry to a branch; which register a
 * thunk is for, its code says.
 */
public final class RetpolineSites {
    private static final String THUNK = "__x86_indirect_thunk_";
    private static final String TABLE = ".retpoline_sites";
    private static final int THUNK_BYTES = 32;
    private static final int RELATIVE_CALL = 0xe8;
    private static final int MOV_STORE = 0x89;
    private static final int RSP_BASE = 0x24;
    private static final List<String> REGISTERS =
            List.of(
                    "rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "r8", "r9", "r10",
                    "r11", "r12", "r13", "r14", "r15");

    private final ElfFile file;
    private final Map<Long, String> thunks = new TreeMap<>();
    private final Map<Integer, byte[]> contents = new TreeMap<>();

    private RetpolineSites(ElfFile file) {
        this.file = file;
    }

    /**
     * Returns all sites, in an object in the order of its relocations, else of the table.
     *
     * @throws IllegalArgumentException naming file and offset if a site is not what it should be,
     *     or if a linked file has no table
     */
    public static List<RetpolineSite> of(ElfFile file) {
        RetpolineSites sites = new RetpolineSites(file);
        return file.type() == ElfFile.ET_REL ? sites.relocated() : sites.listed();
    }

    private List<RetpolineSite> relocated() {
        List<RetpolineSite> sites = new ArrayList<>();
        for (ElfSection table : file.sections()) {
            boolean isCode =
                    table.type() == ElfSection.SHT_RELA
                            && table.info() > 0
                            && table.info() < file.sections().size()
                            && file.sections().get(table.info()).isExecutable();
            if (!isCode) {
                continue;
            }
            ElfSection code = file.sections().get(table.info());
            for (ElfRelocation relocation : file.relocations(table)) {
                String symbol = relocation.symbol().name();
                if (symbol.startsWith(THUNK)
                        && REGISTERS.contains(symbol.substring(THUNK.length()))) {
                    sites.add(site(code, relocation, symbol.substring(THUNK.length())));
                }
            }
        }
        return sites;
    }

    private RetpolineSite site(ElfSection code, ElfRelocation relocation, String register) {
        byte[] bytes = content(code);
        long offset = relocation.offset();
        Form form =
                offset >= 0 && offset <= bytes.length - Integer.BYTES
                        ? Form.ofDisplacementAt(bytes, (int) offset)
                        : null;
        if (form == null) {
            throw file.error(
                    code,
                    offset,
                    "relocation against a thunk is not that of a branch: section=%s offset=%#x"
                            .formatted(code.name(), offset));
        }
        return new RetpolineSite(offset - form.displacementOffset(), form, register, code.name());
    }

    private List<RetpolineSite> listed() {
        ElfSection table =
                file.section(TABLE)
                        .orElseThrow(
                                () ->
                                        file.error(
                                                ("a linked file needs a section %s: sites are known of"
                                                                + " objects and of kernels")
                                                        .formatted(TABLE)));
        ByteBuffer entries = ByteBuffer.wrap(content(table)).order(ByteOrder.LITTLE_ENDIAN);
        List<RetpolineSite> sites = new ArrayList<>();
        for (int at = 0; at < entries.limit() - Integer.BYTES + 1; at += Integer.BYTES) {
            sites.add(site(table, at, table.address() + at + entries.getInt(at)));
        }
        return sites;
    }

    private RetpolineSite site(ElfSection table, int at, long address) {
        ElfSection code = file.sectionAt(address).orElse(null);
        byte[] bytes = code == null ? new byte[0] : content(code);
        int offset = code == null ? 0 : (int) (address - code.address());
        Form form = Form.at(bytes, offset);
        if (form == null || offset + form.displacementOffset() > bytes.length - Integer.BYTES) {
            throw file.error(
                    table, at, "entry does not lead to a branch: address=%#x".formatted(address));
        }
        int displacementAt = offset + form.displacementOffset();
        int displacement =
                ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(displacementAt);
        long target = code.address() + displacementAt + Integer.BYTES + displacement;
        String register = thunks.computeIfAbsent(target, this::register);
        if (register.isEmpty()) {
            throw file.error(
                    table,
                    at,
                    "branch does not lead to a retpoline thunk: address=%#x target=%#x"
                            .formatted(address, target));
        }
        return new RetpolineSite(address, form, register, code.name());
    }

    /**
     * Returns the register of the thunk at an address: a call over a loop to {@code mov
     * %reg,(%rsp)}; empty if it is no thunk.
     */
    private String register(long address) {
        ElfSection section = file.sectionAt(address).orElse(null);
        if (section == null) {
            return "";
        }
        byte[] bytes = content(section);
        int start = (int) (address - section.address());
        if (start > bytes.length - 1 - Integer.BYTES || (bytes[start] & 0xff) != RELATIVE_CALL) {
            return "";
        }
        int skip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(start + 1);
        int store = start + 1 + Integer.BYTES + skip;
        if (skip < 0 || store > start + THUNK_BYTES - 4 || store > bytes.length - 4) {
            return "";
        }
        int rex = bytes[store] & 0xff;
        int modrm = bytes[store + 2] & 0xff;
        boolean isStore =
                (rex & 0xfb) == 0x48
                        && (bytes[store + 1] & 0xff) == MOV_STORE
                        && (modrm & 0xc7) == 0x04
                        && bytes[store + 3] == RSP_BASE;
        return isStore ? REGISTERS.get((modrm >> 3 & 7) | (rex & 4) << 1) : "";
    }

    private byte[] content(ElfSection section) {
        return contents.computeIfAbsent(section.index(), index -> file.content(section));
    }
}
