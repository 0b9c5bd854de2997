// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.decode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.retint.x86.internal.isa.Encoding;
import org.retint.x86.internal.isa.IsaRow;
import org.retint.x86.internal.isa.IsaTable;

/**
 * The ISA table as lookup arrays. A slot belongs to an opcode and to one combination of the
 * prefixes F2, F3, 66 and REX.W; it holds one form, or one for each value of ModRM. Where several
 * rows fit, demands on prefixes weigh more than demands on ModRM, and these more than widths.
 */
final class OpcodeMaps {
    /** Bit of a combination: REX.W is set. */
    static final int REX_W = 1;

    /** Bit of a combination: 66 is present. */
    static final int PREFIX_66 = 2;

    /** Combination with F2 as the last repeat prefix, to which the other bits are added. */
    static final int PREFIX_F2 = 4;

    /** Combination with F3 as the last repeat prefix. */
    static final int PREFIX_F3 = 8;

    private static final int COMBINATIONS = 12;
    private static final int MAPS = 5;
    private static final int BYTES = 256;
    private static final Form[] NOTHING = new Form[1];

    private final List<List<Candidate>> candidates = new ArrayList<>();
    private final Form[][] slots = new Form[MAPS * BYTES * COMBINATIONS][];

    /** A row with its forms at the three widths that prefixes can ask for. */
    private record Candidate(IsaRow row, Form word, Form doubleword, Form quadword) {
        static Candidate of(IsaRow row) {
            return new Candidate(
                    row,
                    new Form(row, Form.width(row, 16)),
                    new Form(row, Form.width(row, 32)),
                    new Form(row, Form.width(row, 64)));
        }

        Encoding encoding() {
            return row.encoding();
        }

        Form form(int combination) {
            return switch (asked(row, combination)) {
                case 16 -> word;
                case 32 -> doubleword;
                default -> quadword;
            };
        }
    }

    private OpcodeMaps(List<IsaRow> rows) {
        for (int i = 0; i < MAPS * BYTES; i++) {
            candidates.add(new ArrayList<>());
        }
        for (IsaRow row : rows) {
            Encoding encoding = row.encoding();
            Candidate candidate = Candidate.of(row);
            int count = encoding.opcodeRegister() ? 8 : 1;
            for (int i = 0; i < count; i++) {
                candidates.get(encoding.map() * BYTES + encoding.opcode() + i).add(candidate);
            }
        }
        for (int opcode = 0; opcode < MAPS * BYTES; opcode++) {
            for (int combination = 0; combination < COMBINATIONS; combination++) {
                slots[opcode * COMBINATIONS + combination] = slot(opcode, combination);
            }
        }
    }

    /** Returns the lookup arrays of all rows without vector prefix, {@link #index} apart. */
    static Form[][] build() {
        List<IsaRow> rows = new ArrayList<>();
        for (IsaRow row : IsaTable.rows()) {
            if (row.encoding().vector() == null) {
                rows.add(row);
            }
        }
        for (IsaRow row : IsaTable.decodedOnlyRows()) {
            if (row.encoding().vector() == null) {
                rows.add(row);
            }
        }
        return new OpcodeMaps(rows).slots;
    }

    /** Returns the index of a slot: one form, or 256 by ModRM byte. */
    static int index(int map, int opcode, int combination) {
        return (map * BYTES + opcode) * COMBINATIONS + combination;
    }

    private Form[] slot(int opcode, int combination) {
        List<Candidate> rows = new ArrayList<>();
        boolean modrmDecides = false;
        for (Candidate row : candidates.get(opcode)) {
            if (fitsPrefixes(row.encoding(), combination)) {
                rows.add(row);
                modrmDecides |=
                        row.encoding().hasModrm()
                                && (row.encoding().modrm() != Encoding.ANY_REG
                                        || row.encoding().mod() == Encoding.Mod.MEMORY
                                        || row.encoding().mod() == Encoding.Mod.REGISTER);
            }
        }
        if (rows.isEmpty()) {
            return NOTHING;
        }
        Form[] slot = new Form[modrmDecides ? BYTES : 1];
        for (int modrm = 0; modrm < slot.length; modrm++) {
            int reach = modrmDecides && modrm < 0xc0 ? 8 : 1; // rm matters to register forms only
            Form form = best(rows, combination, modrmDecides ? modrm : -1);
            Arrays.fill(slot, modrm, modrm + reach, form);
            modrm += reach - 1;
        }
        return slot;
    }

    private static Form best(List<Candidate> rows, int combination, int modrm) {
        Candidate best = null;
        Candidate withoutRexB = null;
        int bestScore = -1;
        for (Candidate row : rows) {
            if (row.encoding().rexBClear()) {
                withoutRexB = row;
                continue;
            }
            int score = score(row.row(), combination, modrm);
            if (score > bestScore) {
                best = row;
                bestScore = score;
            }
        }
        Form form = best == null ? null : best.form(combination);
        if (withoutRexB == null || score(withoutRexB.row(), combination, modrm) < bestScore - 1) {
            return form;
        }
        Form first = new Form(withoutRexB.row(), 0);
        first.otherwise = form;
        return first;
    }

    private static int score(IsaRow row, int combination, int modrm) {
        Encoding encoding = row.encoding();
        int score = encoding.prefix() == Encoding.Prefix.ANY ? 0 : 100;
        score +=
                switch (encoding.prefix()) {
                    case P66, PF2, PF3 -> 100;
                    default -> 0;
                };
        if (modrm >= 0) {
            if (!fitsModrm(encoding, modrm)) {
                return -1;
            }
            score += encoding.hasFixedModrm() ? 30 : encoding.modrm() < Encoding.ANY_REG ? 20 : 0;
            score += encoding.mod() == Encoding.Mod.EITHER ? 0 : 5;
        }
        return score + (row.widths().contains(asked(row, combination)) ? 1 : 0);
    }

    private static boolean fitsPrefixes(Encoding encoding, int combination) {
        if (encoding.rexW() >= 0 && encoding.rexW() != (combination & REX_W)) {
            return false;
        }
        int repeat = combination & (PREFIX_F2 | PREFIX_F3);
        boolean has66 = (combination & PREFIX_66) != 0;
        return switch (encoding.prefix()) {
            case ANY -> true;
            case NO_REPEAT -> repeat == 0;
            case NONE -> repeat == 0 && !has66;
            case P66 -> repeat == 0 && has66;
            case PF2 -> repeat == PREFIX_F2;
            case PF3 -> repeat == PREFIX_F3;
        };
    }

    static boolean fitsModrm(Encoding encoding, int modrm) {
        if (encoding.hasFixedModrm()) {
            return encoding.modrm() == modrm;
        }
        boolean isRegister = modrm >= 0xc0;
        boolean fitsMod =
                switch (encoding.mod()) {
                    case EITHER, IGNORED -> true;
                    case MEMORY -> !isRegister;
                    case REGISTER -> isRegister;
                };
        int reg = modrm >> 3 & 7;
        return fitsMod && (encoding.modrm() == Encoding.ANY_REG || encoding.modrm() == reg);
    }

    private static int asked(IsaRow row, int combination) {
        if ((combination & REX_W) != 0) {
            return 64;
        }
        boolean isWord =
                (combination & PREFIX_66) != 0 && row.encoding().prefix() != Encoding.Prefix.P66;
        return isWord ? 16 : 32;
    }
}
