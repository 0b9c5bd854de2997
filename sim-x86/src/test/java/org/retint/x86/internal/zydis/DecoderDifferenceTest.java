// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.zydis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retint.x86.internal.decode.HostCode;

/**
 * Our decoder against libzydis. Each sweep compares {@code retint.decoder.strings} byte strings;
 * with the number of {@link PrefixOrders#count} or more, every order of prefixes is among them.
 */
class DecoderDifferenceTest {
    private static final long STRINGS = Long.getLong("retint.decoder.strings", 500_000);
    private static final long SEED = Long.getLong("retint.decoder.seed", 20_230_412);
    private static final int LONGEST = 16;

    private static final long ENOUGH_FOR_EVERY_KIND = 500_000;

    private DifferenceLog log;

    @BeforeEach
    void open() {
        ZydisLibrary library = Zydis.library();
        String version = library.version();
        assumeTrue(
                version.startsWith("4.0."),
                () -> "differences are those of libzydis 4.0: found=" + version);
        log = new DifferenceLog(library);
    }

    @Test
    void randomStringsDecodeAsInLibzydis() {
        CodeGenerator generator = new CodeGenerator(SEED);
        for (long i = 0; i < STRINGS; i++) {
            log.compare(generator.next(), 0, CodeGenerator.BYTES);
        }
        log.assertExplained("random strings");
        assertTrue(log.instructions() > STRINGS / 5, "instructions: " + log.instructions());
        assumeTrue(STRINGS >= ENOUGH_FOR_EVERY_KIND, "too few strings for differences to be seen");
        Set<KnownDifference> unseen = EnumSet.allOf(KnownDifference.class);
        unseen.removeAll(log.known().keySet());
        assertEquals(Set.of(), unseen, "differences that are none any more");
    }

    @Test
    void prefixesInEveryOrderBeforeEveryOpcodeDecodeAsInLibzydis() {
        PrefixOrders orders = new PrefixOrders(SEED);
        long count = PrefixOrders.count();
        long step = Math.max(1, count / STRINGS) | 1; // odd, so that every opcode has its turn
        for (long number = 0; number < count; number += step) {
            log.compare(orders.string(number), 0, LONGEST);
        }
        log.assertExplained("prefix orders");
    }

    @Test
    void codeOfTheHostDecodesAsInLibzydisIntactAndMutated() throws IOException {
        List<Path> files = HostCode.files();
        assumeTrue(!files.isEmpty(), "no code to read");
        Random random = new Random(SEED);
        byte[] mutated = new byte[LONGEST];
        for (Path file : files) {
            byte[] text = HostCode.read(file).text();
            long pairs = STRINGS / 2 / files.size();
            int offset = 0;
            for (long i = 0; i < pairs && offset < text.length; i++) {
                int length = Math.min(LONGEST, text.length - offset);
                System.arraycopy(text, offset, mutated, 0, length);
                mutated[random.nextInt(8)] ^= (byte) (1 << random.nextInt(8));
                log.compare(mutated, 0, length);
                offset += log.compare(text, offset, text.length);
            }
        }
        log.assertExplained("code of the host " + files.size() + " files");
    }
}
