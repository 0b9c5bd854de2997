// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.decode;

import java.util.ArrayList;
import java.util.List;
import org.retint.x86.internal.isa.Encoding;
import org.retint.x86.internal.isa.IsaRow;
import org.retint.x86.internal.isa.IsaTable;
import org.retint.x86.internal.isa.VectorEncoding;

/**
 * The rows with VEX, EVEX and XOP prefixes as lookup arrays. A slot belongs to a prefix, map,
 * opcode, pp, W and vector length; it holds a form for each value of ModRM.
 */
final class VectorMaps {
    /** First map of VEX in an index: maps 0 to 3. */
    static final int VEX = 0;

    /** First map of EVEX in an index: maps 0 to 7. */
    static final int EVEX = 4;

    /** First map of XOP in an index, less 8: maps 8 to 10. */
    static final int XOP = 4;

    private static final int MAPS = 15;
    private static final int LENGTHS = 4;
    private static final int MODRM_VALUES = 256;
    private static final int MIN_LENGTH_BITS = 128;

    private final Form[][] slots = new Form[MAPS << 8 << 5][];

    private VectorMaps() {
        List<IsaRow> rows = new ArrayList<>(IsaTable.rows());
        rows.addAll(IsaTable.decodedOnlyRows());
        for (IsaRow row : rows) {
            if (row.encoding().vector() != null) {
                add(row);
            }
        }
    }

    /** Returns the lookup arrays, null where no row has the encoding. */
    static Form[][] build() {
        return new VectorMaps().slots;
    }

    /**
     * Returns the index of a slot.
     *
     * @param map {@link #VEX}, {@link #EVEX} or {@link #XOP} plus the map's number
     * @param pp 0 none, 1 66, 2 F3, 3 F2
     * @param w W of the prefix
     * @param length 0 for 128 bits, 1 for 256, 2 for 512
     */
    static int index(int map, int opcode, int pp, int w, int length) {
        return (map << 8 | opcode) << 5 | pp << 3 | w << 2 | length;
    }

    private static int map(Encoding encoding) {
        return encoding.map()
                + switch (encoding.vector().space()) {
                    case VEX -> VEX;
                    case EVEX -> EVEX;
                    case XOP -> XOP;
                };
    }

    private static int pp(Encoding encoding) {
        return switch (encoding.prefix()) {
            case P66 -> 1;
            case PF3 -> 2;
            case PF2 -> 3;
            default -> 0;
        };
    }

    private void add(IsaRow row) {
        Encoding encoding = row.encoding();
        boolean isLong = encoding.vector().space() == VectorEncoding.Space.EVEX;
        for (int w = 0; w < 2; w++) {
            if (encoding.rexW() < 0 || encoding.rexW() == w) {
                for (int length = 0; length < (isLong ? LENGTHS - 1 : 2); length++) {
                    if (hasLength(row, MIN_LENGTH_BITS << length)) {
                        int slot = index(map(encoding), encoding.opcode(), pp(encoding), w, length);
                        add(slot, new Form(row, width(row, w, MIN_LENGTH_BITS << length)));
                    }
                }
            }
        }
    }

    private static boolean hasLength(IsaRow row, int lengthBits) {
        return switch (row.encoding().vector().lengthBits()) {
            case VectorEncoding.ANY_LENGTH -> true;
            case VectorEncoding.LENGTH_IS_WIDTH -> row.widths().contains(lengthBits);
            default -> row.encoding().vector().lengthBits() == lengthBits;
        };
    }

    private static int width(IsaRow row, int w, int lengthBits) {
        if (row.encoding().vector().lengthBits() == VectorEncoding.LENGTH_IS_WIDTH) {
            return lengthBits;
        }
        return row.widths().isEmpty() ? 0 : w == 1 ? 64 : 32;
    }

    private void add(int index, Form form) {
        if (slots[index] == null) {
            slots[index] = new Form[MODRM_VALUES];
        }
        Form[] slot = slots[index];
        for (int modrm = 0; modrm < MODRM_VALUES; modrm++) {
            if (!form.hasModrm || OpcodeMaps.fitsModrm(form.row.encoding(), modrm)) {
                if (slot[modrm] != null) {
                    throw new IllegalStateException(
                            "two rows for the same bytes: rows="
                                    + slot[modrm].row
                                    + "; "
                                    + form.row);
                }
                slot[modrm] = form;
            }
        }
    }
}
