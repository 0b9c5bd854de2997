// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.encode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.retint.x86.internal.isa.AttNames;
import org.retint.x86.internal.isa.IsaRow;
import org.retint.x86.internal.isa.IsaTable;

/** Rows of the table by AT&amp;T mnemonic, with and without size suffix. */
final class MnemonicIndex {
    private static final Map<String, List<Entry>> ENTRIES = build();

    /**
     * A row that a mnemonic may mean.
     *
     * @param row the form
     * @param widthBits operand width that the mnemonic fixes, or 0
     */
    record Entry(IsaRow row, int widthBits) {}

    private MnemonicIndex() {}

    /** Returns what a mnemonic may mean, in order of preference; empty if it is unknown. */
    static List<Entry> find(String mnemonic) {
        return ENTRIES.getOrDefault(mnemonic, List.of());
    }

    private static Map<String, List<Entry>> build() {
        Map<String, List<Entry>> entries = new LinkedHashMap<>();
        for (IsaRow row : IsaTable.rows()) {
            if (isReservedNop(row)) {
                continue;
            }
            for (AttNames.Name name : AttNames.of(row)) {
                add(entries, name.text(), new Entry(row, name.widthBits()));
                if (name.takesSuffix()) {
                    for (int width : row.widths()) {
                        add(entries, name.text() + AttNames.suffix(width), new Entry(row, width));
                    }
                }
            }
            if (row.mnemonic().equals("MOV") && row.operands().get(0).name().equals("sreg")) {
                add(entries, "movw", new Entry(row, 32)); // what it loads has 16 bits
            }
            if (row.mnemonic().equals("MOV") && AttNames.isWideMove(row)) {
                add(entries, "mov", new Entry(row, 0)); // for numbers that fit no other form
                add(entries, "movq", new Entry(row, 64));
            }
        }
        return entries;
    }

    /** Has two operands in a listing alone; GNU as knows no text for it either. */
    private static boolean isReservedNop(IsaRow row) {
        return row.mnemonic().equals("NOP") && row.operands().size() == 2;
    }

    private static void add(Map<String, List<Entry>> entries, String name, Entry entry) {
        entries.computeIfAbsent(name, key -> new ArrayList<>()).add(entry);
    }
}
