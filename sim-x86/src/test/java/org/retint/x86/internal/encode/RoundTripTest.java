// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.encode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retint.x86.asm.Formatter;
import org.retint.x86.internal.decode.Decoder;
import org.retint.x86.internal.isa.Encoding;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.isa.IsaRow;
import org.retint.x86.internal.isa.IsaTable;

/** Bytes made from each row, through decoder, formatter and encoder and back. */
class RoundTripTest {
    private static final int SAMPLES = 40;
    private static final long SEED = 20_181_018;
    private static final String[] PREFIXES = {"", "66", "67", "64", "f3", "f2", "f0", "f066"};

    private final Random random = new Random(SEED);
    private final Decoder decoder = new Decoder();
    private final Formatter formatter = new Formatter();

    private byte[] sample(IsaRow row) {
        Encoding encoding = row.encoding();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String prefix = PREFIXES[random.nextInt(PREFIXES.length)];
        for (int i = 0; i < prefix.length(); i += 2) {
            bytes.write(Integer.parseInt(prefix.substring(i, i + 2), 16));
        }
        if (encoding.vector() != null) {
            vex(bytes, encoding);
            bytes.write(encoding.opcode());
            bytes.write(modrm(encoding));
            rest(bytes);
            return bytes.toByteArray();
        }
        switch (encoding.prefix()) {
            case P66 -> bytes.write(0x66);
            case PF2 -> bytes.write(0xf2);
            case PF3 -> bytes.write(0xf3);
            case ANY, NO_REPEAT, NONE -> {}
        }
        int rex = encoding.rexW() == 1 ? 0x48 : random.nextInt(2) * (0x40 + random.nextInt(16));
        if (rex != 0) {
            bytes.write(encoding.rexW() == 0 ? rex & ~8 : rex);
        }
        if (encoding.map() > 0) {
            bytes.write(0x0f);
        }
        if (encoding.map() > 1) {
            bytes.write(encoding.map() == 2 ? 0x38 : 0x3a);
        }
        bytes.write(encoding.opcode() + (encoding.opcodeRegister() ? random.nextInt(8) : 0));
        if (encoding.hasModrm()) {
            bytes.write(modrm(encoding));
        }
        rest(bytes);
        return bytes.toByteArray();
    }

    private void rest(ByteArrayOutputStream bytes) {
        for (int i = 0; i < 16; i++) {
            bytes.write(random.nextInt(3) == 0 ? 0 : random.nextInt(256));
        }
    }

    private void vex(ByteArrayOutputStream bytes, Encoding encoding) {
        int pp =
                switch (encoding.prefix()) {
                    case P66 -> 1;
                    case PF3 -> 2;
                    case PF2 -> 3;
                    case ANY, NO_REPEAT, NONE -> 0;
                };
        boolean isUnused = random.nextBoolean();
        bytes.write(0xc4);
        bytes.write(random.nextInt(8) << 5 | encoding.map());
        bytes.write(random.nextInt(2) << 7 | (isUnused ? 15 : random.nextInt(16)) << 3 | pp);
    }

    private int modrm(Encoding encoding) {
        if (encoding.hasFixedModrm()) {
            return encoding.modrm();
        }
        int reg = encoding.modrm() == Encoding.ANY_REG ? random.nextInt(8) : encoding.modrm();
        int mod =
                switch (encoding.mod()) {
                    case MEMORY -> random.nextInt(3);
                    case REGISTER -> 3;
                    case EITHER, IGNORED -> random.nextInt(4);
                };
        return mod << 6 | reg << 3 | random.nextInt(8);
    }

    /** Returns instructions by their bytes as text, at least one of each row. */
    private Map<String, byte[]> samples() {
        Map<String, byte[]> texts = new LinkedHashMap<>();
        Set<IsaRow> unseen = new LinkedHashSet<>(IsaTable.rows());
        for (IsaRow row : IsaTable.rows()) {
            for (int i = 0; i < SAMPLES; i++) {
                byte[] code = sample(row);
                if (decoder.decode(code, 0, code.length) instanceof Instruction insn
                        && !insn.row().decodedOnly()) {
                    byte[] bytes = Arrays.copyOf(code, insn.length());
                    unseen.remove(insn.row());
                    texts.put(formatter.format(bytes, 0, 0).replaceAll(" +#.*", ""), bytes);
                }
            }
        }
        assertEquals(Set.of(), unseen, "rows that no bytes reach");
        return texts;
    }

    private static boolean isAssemblable(Instruction insn) {
        return AssemblableText.exists(insn) && !AssemblableText.isDirectBranch(insn);
    }

    /** Forms that the CPU runs and GNU as 2.40 refuses. */
    private static boolean isRefusedByGnuAs(Instruction insn) {
        boolean isWord = insn.widthBits() == 16;
        return switch (insn.mnemonic()) {
            case "LSS", "LFS", "LGS", "FSTPNCE" -> true;
            case "BSWAP", "MOVZX", "MOVSX", "MOVSXD" -> isWord;
            default -> false;
        };
    }

    @Test
    void textOfEveryRowAssemblesToAnInstructionOfTheSameText() {
        int assembled = 0;
        for (Map.Entry<String, byte[]> sample : samples().entrySet()) {
            byte[] bytes = sample.getValue();
            Instruction insn = (Instruction) decoder.decode(bytes, 0, bytes.length);
            if (isAssemblable(insn)) {
                byte[] again = AttLine.parse(sample.getKey()).encode().bytes();
                String text = formatter.format(again, 0, 0).replaceAll(" +#.*", "");
                assertEquals(AssemblableText.preferred(sample.getKey()), text);
                assembled++;
            }
        }
        assertTrue(assembled > 5000, "instructions assembled: " + assembled);
    }

    @Test
    void textOfEveryRowMeansTheSameToGnuAs(@TempDir Path directory) throws Exception {
        assumeTrue(hasTool("as") && hasTool("objcopy"), "GNU as is not installed");
        List<String> lines = new ArrayList<>();
        ByteArrayOutputStream ours = new ByteArrayOutputStream();
        for (Map.Entry<String, byte[]> sample : samples().entrySet()) {
            byte[] bytes = sample.getValue();
            Instruction insn = (Instruction) decoder.decode(bytes, 0, bytes.length);
            if (isAssemblable(insn) && !isRefusedByGnuAs(insn)) {
                lines.add(sample.getKey());
                ours.writeBytes(AttLine.parse(sample.getKey()).encode().bytes());
            }
        }
        Path source = directory.resolve("rows.s");
        Path object = directory.resolve("rows.o");
        Path text = directory.resolve("rows.bin");
        Files.writeString(source, String.join("\n", lines) + "\n");
        run("as", "-o", object.toString(), source.toString());
        run("objcopy", "-O", "binary", "-j", ".text", object.toString(), text.toString());
        byte[] theirs = Files.readAllBytes(text);
        assertArrayEquals(theirs, ours.toByteArray(), () -> difference(lines, theirs));
    }

    private static String difference(List<String> lines, byte[] theirs) {
        int offset = 0;
        for (String line : lines) {
            byte[] ours = AttLine.parse(line).encode().bytes();
            int end = Math.min(offset + ours.length, theirs.length);
            if (!Arrays.equals(ours, Arrays.copyOfRange(theirs, offset, end))) {
                return "first difference: " + line;
            }
            offset += ours.length;
        }
        return "lengths differ";
    }

    private static boolean hasTool(String name) throws InterruptedException {
        try {
            return start(name, "--version").waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = start(command);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
    }

    private static Process start(String... command) throws IOException {
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
