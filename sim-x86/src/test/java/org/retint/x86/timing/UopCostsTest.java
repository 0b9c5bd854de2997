// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UopCostsTest {
    private static final String HEADER =
            "mnemonic,operands,address,latency,load,throughput,slots,microcode,ports,source\n";

    private static UopCosts read(String text) {
        return UopCosts.read("my.csv", new StringReader(text));
    }

    @Test
    void rowsBecomeForms() {
        UopCosts costs =
                read("# mine\n" + HEADER + "\nadd,R64 M64,,1-2,6,0.5,1,0,2*p06+1*p23,my own\n");
        UopCosts.Form form = costs.find("add", "R64 M64", "");
        assertEquals(
                new UopCosts.Form(1, 2, 6, 0.5, 1, 0, List.of(0b100_0001, 0b100_0001, 0b1100)),
                form);
        assertNull(costs.find("add", "R64 R64", ""));
    }

    @Test
    void anotherTablesRowsReplaceEqualOnes() {
        UopCosts base =
                read(HEADER + "add,R64 R64,,1,,,1,0,1*p0156,x\nsub,R64 R64,,1,,,1,0,1*p0156,x\n");
        UopCosts mine = base.with(read(HEADER + "add,R64 R64,,7,,,1,0,1*p0,x\n"));
        assertEquals(7, mine.find("add", "R64 R64", "").latency());
        assertEquals(1, mine.find("sub", "R64 R64", "").latency());
        assertEquals(1, base.find("add", "R64 R64", "").latency());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mnemonic,operands | my.csv:1: expected the header",
                "H add,R64 R64,,1,,,1,0,1*p0 | my.csv:2: expected 10 columns",
                "H add,R64 R64,,one,,,1,0,1*p0,x | my.csv:2: not a number or no ports",
                "H add,R64 R64,,1,,,1,0,p0,x | my.csv:2: not a number or no ports: p0",
                "H add,R64 R64,,1,,,1,0,1*pz,x | my.csv:2: not a number or no ports: 1*pz"
            })
    void aWrongLineIsNamed(String text, String message) {
        String said =
                assertThrows(IllegalArgumentException.class, () -> read(text.replace("H ", HEADER)))
                        .getMessage();
        assertTrue(said.startsWith(message), said);
    }

    @Test
    void aFormThatIsThereTwiceIsRefused() {
        String row = "add,R64 R64,,1,,,1,0,1*p0156,x\n";
        assertTrue(
                assertThrows(IllegalArgumentException.class, () -> read(HEADER + row + row))
                        .getMessage()
                        .startsWith("my.csv:3: "));
    }
}
