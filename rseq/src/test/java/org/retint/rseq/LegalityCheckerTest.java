// SPDX-License-Identifier: Apache-2.0
package org.retint.rseq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retint.rseq.LegalityChecker.Rule;
import org.retint.rseq.LegalityChecker.Violation;

/** R5 and R29 of rseq.md: what the checker of sequences rejects. */
class LegalityCheckerTest {
    private static final long TEXT = 0xffffffff80100000L;

    /** cmp $hot,%rax; marker jnz; marker call; jmp; marker call: relpoline.md section 4. */
    private static final String BLOCK =
            "4881f844332211" + "407508" + "40e800000000" + "eb06" + "40e800000000";

    private static List<Rule> rules(int returnOffset, List<Integer> restartable, String hex) {
        byte[] code = HexFormat.of().parseHex(hex);
        Sequence sequence = new Sequence(TEXT, code.length, returnOffset, restartable, 0, 0);
        return LegalityChecker.check(sequence, code).stream().map(Violation::rule).toList();
    }

    @Test
    void r05TheCanonicalBlockIsLegal() {
        assertEquals(List.of(), rules(16, List.of(7, 10, 18), BLOCK));
    }

    @ParameterizedTest
    @CsvSource({
        "4088c4, BYTE_REGISTER", // ah without the marker, spl with it
        "408ac6, BYTE_REGISTER",
        "4088e0, BYTE_REGISTER",
        "4084f6, BYTE_REGISTER",
        "400fb6c7, BYTE_REGISTER",
        "400f94c6, BYTE_REGISTER",
        "40b701, BYTE_REGISTER",
        "4080fd01, BYTE_REGISTER",
        "406689f8, PREFIX_AFTER_MARKER",
        "40f390, PREFIX_AFTER_MARKER",
        "40f0480fc107, PREFIX_AFTER_MARKER",
        "4048666689f8, PREFIX_AFTER_MARKER",
        "40658b00, PREFIX_AFTER_MARKER"
    })
    void r05AMarkerThatChangesOrLosesItsMeaningIsRejected(String hex, Rule rule) {
        assertEquals(Set.of(rule), EnumSet.copyOf(rules(0, List.of(), hex)));
    }

    @ParameterizedTest
    @CsvSource({"40c5f877", "40c4e2790000", "4062f17c4858c0", "408fe97880c0"})
    void r05AMarkerBeforeAVectorEncodingIsRejected(String hex) {
        List<Rule> found = rules(0, List.of(), hex);
        assertEquals(Rule.VECTOR_ENCODING, found.get(0), found::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "4088c3", // al and bl mean the same with the marker
        "408a07",
        "4089c4",
        "404188c4", // r12b
        "404889f8",
        "408f00",
        "4048c7c044332211",
        "40e800000000",
        "40eb00",
        "4075fe"
    })
    void r05AMarkerThatChangesNothingIsAccepted(String hex) {
        assertEquals(List.of(), rules(0, List.of(), hex));
    }

    @Test
    void r05AByteRegisterWithoutMarkerIsNobodysBusiness() {
        assertEquals(List.of(), rules(0, List.of(), "88c4" + "6689f8"));
    }

    @Test
    void r05AMarkedReturnAddressIsRejected() {
        String hex = BLOCK.replace("eb06", "40eb06");
        assertEquals(List.of(Rule.MARKED_RETURN_ADDRESS), rules(16, List.of(7, 10, 19), hex));
    }

    @Test
    void r05ARestartableInstructionWithoutMarkerIsRejected() {
        assertEquals(List.of(Rule.UNMARKED), rules(0, List.of(7), "4881f844332211" + "7500"));
    }

    @Test
    void r05AnOffsetInsideOfAnInstructionIsRejected() {
        assertEquals(
                List.of(Rule.NOT_A_BOUNDARY, Rule.NOT_A_BOUNDARY),
                rules(17, List.of(7, 11, 18), BLOCK));
    }

    @Test
    void r05BytesThatAreNoInstructionAreRejected() {
        assertEquals(List.of(Rule.NOT_DECODABLE), rules(0, List.of(), "9006"));
        assertEquals(List.of(Rule.NOT_DECODABLE), rules(0, List.of(), "40e80000"));
    }

    @ParameterizedTest
    @CsvSource({
        "488907", // mov %rax,(%rdi)
        "ff07", // incl (%rdi)
        "50", // push %rax
        "aa", // stosb
        "f0480fc107", // lock xadd %rax,(%rdi)
        "c60701" // movb $1,(%rdi)
    })
    void r29AStoreBeforeARestartableInstructionIsRejected(String store) {
        int length = store.length() / 2;
        String load = "40488b07"; // mov (%rdi),%rax
        assertEquals(List.of(Rule.EARLY_STORE), rules(0, List.of(length), store + load));
        // As the last instruction it is the commit.
        assertEquals(List.of(), rules(0, List.of(3), "488b07" + load + store));
    }

    @ParameterizedTest
    @CsvSource({"488b07", "e800000000", "488d4701", "483b07", "f707ff000000", "0f1f00"})
    void r29LoadsAndCallsMayBeRepeated(String hex) {
        int length = hex.length() / 2;
        assertEquals(List.of(), rules(0, List.of(length), hex + "40488b07"));
    }

    @Test
    void bytesMustFillTheSequence() {
        Sequence sequence = new Sequence(TEXT, 3, 0, List.of(), 0, 0);
        assertThrows(
                IllegalArgumentException.class, () -> LegalityChecker.check(sequence, new byte[2]));
    }
}
