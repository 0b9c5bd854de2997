// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.retint.x86.internal.isa.IsaRow;
import org.retint.x86.internal.isa.IsaTable;
import org.retint.x86.internal.isa.UopClass;

class CostTableTest {
    private static final String HEADER = "kind,name,operands,width,cycles,wait,source\n";
    private static final CostTable SKYLAKE = CostTable.ofPart("skylake-client");

    private static InsnForm form(String mnemonic, String uopClass, int width, String what) {
        return new InsnForm(
                mnemonic,
                uopClass,
                width,
                4,
                what.contains("lock"),
                what.contains("rep"),
                what.contains("load"),
                what.contains("store"),
                0,
                0,
                0,
                0);
    }

    @ParameterizedTest
    @CsvSource({
        "ADD, ALU, 64, '', 0.375",
        "ADD, ALU, 64, load, 1.375",
        "ADD, ALU, 32, load store, 2.375",
        "ADD, ALU, 32, lock load store, 18",
        "MOV, MOVE, 64, '', 0.25",
        "MOV, MOVE, 64, load, 1",
        "MOV, MOVE, 64, store, 1",
        "MOV, LOAD, 64, load, 1",
        "MOV, STORE, 64, store, 1",
        "PUSH, STORE, 64, load, 2",
        "CALL, CALL_INDIRECT, 64, '', 2.5",
        "CALL, CALL_INDIRECT, 64, load, 3.5",
        "XCHG, ALU, 64, '', 0.75",
        "XCHG, LOCKED, 64, load store, 18",
        "CMPXCHG, ALU, 64, lock load store, 18",
        "DIV, DIVIDE, 32, '', 24",
        "DIV, DIVIDE, 64, '', 35",
        "PAUSE, PAUSE, 64, '', 140",
        "LFENCE, FENCE, 64, '', 20",
        "MOVS, STRING, 8, '', 1.25",
        "SCAS, STRING, 8, rep, 2"
    })
    void aFormCostsItsRowAndTheAccessesThatTheRowLacks(
            String mnemonic, String uopClass, int width, String what, double cycles) {
        int units = SKYLAKE.units(form(mnemonic, uopClass, width, what));
        assertEquals(cycles, (double) units / CostTable.UNITS_PER_CYCLE, 0.003);
    }

    @Test
    void onlyARepeatedStringInstructionHasAStart() {
        assertEquals(36 * 256, SKYLAKE.startUnits(form("MOVS", "STRING", 64, "rep")));
        assertEquals(20 * 256, SKYLAKE.startUnits(form("SCAS", "STRING", 8, "rep")));
        assertEquals(0, SKYLAKE.startUnits(form("MOVS", "STRING", 64, "")));
    }

    @Test
    void everyMnemonicOfTheTableIsAnInstruction() {
        List<String> known = IsaTable.rows().stream().map(IsaRow::mnemonic).toList();
        for (String mnemonic : SKYLAKE.mnemonics()) {
            assertTrue(known.contains(mnemonic), mnemonic);
        }
    }

    @ParameterizedTest
    @EnumSource(UopClass.class)
    void everyClassOfTheInstructionTableHasACost(UopClass uopClass) {
        assertTrue(SKYLAKE.units(form("ANY", uopClass.name(), 64, "")) > 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "class,ALU,any,any,1,0|t.csv:2: expected 7 columns",
                "clas,ALU,any,any,1,0,x|t.csv:2: expected a kind",
                "class,ALU,all,any,1,0,x|t.csv:2: expected operands",
                "class,ALU,any,any,fast,0,x|t.csv:2: cycles: expected a number: fast",
                "class,ALU,any,any,-1,0,x|t.csv:2: cycles: expected a number that is not negative",
                "class,ALU,any,any,5000,0,x|t.csv:2: expected at most",
                "class,ALU,any,any,1,0,|t.csv:2: expected a source",
            })
    void aMalformedLineIsNamed(String line, String message) {
        IllegalArgumentException thrown =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> CostTable.parse("t", "t.csv", new StringReader(HEADER + line)));
        assertTrue(thrown.getMessage().startsWith(message), thrown.getMessage());
    }

    @Test
    void aTableWithoutItsHeaderIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> CostTable.parse("t", "t.csv", new StringReader("# nothing\n")));
    }

    @Test
    void aMissingRowIsNamed() throws IOException {
        CostTable empty = CostTable.parse("none", "t.csv", new StringReader(HEADER));
        IllegalArgumentException thrown =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> empty.units(form("ADD", "ALU", 64, "")));
        assertTrue(thrown.getMessage().contains("mnemonic=ADD class=ALU"), thrown.getMessage());
        assertThrows(IllegalArgumentException.class, () -> empty.required("penalty", "return"));
    }

    @Test
    void anUnknownPartIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> CostTable.ofPart("abacus"));
    }
}
