// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.isa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsaTableTest {
    private static final String ADD =
            "ADD  rm:rw r:r  01 /r  16,32,64  -  OSZAPC  -  3  -  ALU  yes";

    private static IsaRow row(String line) {
        return IsaParser.parse("test.isa", line).get(0);
    }

    @Test
    void rowSaysWhatTheManualSays() {
        IsaRow row = row("ADC  rm:rw r:r  11 /r  16,32,64  C  OSZAPC  -  3  -  ALU  yes");
        assertEquals("ADC rm, r", row.toString());
        assertEquals(1, row.flagsRead());
        assertEquals(0x8d5, row.flagsWritten());
        assertEquals(List.of(16, 32, 64), row.widths());
        assertTrue(row.lockable());
        assertEquals(0x11, row.encoding().opcode());
        assertEquals(Encoding.ANY_REG, row.encoding().modrm());
    }

    @Test
    void conditionRowStandsForSixteen() {
        List<IsaRow> rows =
                IsaParser.parse("test.isa", "Jcc  rel8:r  70+cc  64  cc  -  -  3  -  BRANCH  -");
        assertEquals(16, rows.size());
        assertEquals("JNLE", rows.get(15).mnemonic());
        assertEquals("Jcc", rows.get(15).family());
        assertEquals(0x7f, rows.get(15).encoding().opcode());
        assertEquals(0x8c0, rows.get(15).flagsRead());
    }

    @Test
    void tableHasEveryConditionAndNoRowTwice() {
        List<IsaRow> rows = IsaTable.rows();
        assertEquals(32, rows.stream().filter(row -> row.family().equals("Jcc")).count());
        List<String> forms =
                rows.stream().map(row -> row + "|" + row.encoding() + row.widths()).toList();
        assertEquals(forms.size(), forms.stream().distinct().count());
    }

    @ParameterizedTest
    @CsvSource({
        "'16,32,64', 12, expected a width",
        "rm:rw, rm, expected pattern:access",
        "rm:rw, rq:rw, expected an operand",
        "01 /r, 01 /s, expected an encoding token",
        "OSZAPC, OSZAPX, expected a flag letter",
        "ALU, ADDER, ADDER",
        "yes, maybe, expected yes or -",
        "OSZAPC  -, OSZAPC, expected 11 columns"
    })
    void malformedRowNamesFileLineAndExpectation(String from, String to, String message) {
        String text = "# head\n" + ADD.replace(from, to);
        IllegalArgumentException e =
                assertThrows(
                        IllegalArgumentException.class, () -> IsaParser.parse("test.isa", text));
        assertTrue(e.getMessage().startsWith("test.isa:2: "), e.getMessage());
        assertTrue(e.getMessage().contains(message), e.getMessage());
    }
}
