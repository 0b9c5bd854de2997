// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.asm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** GNU as, ld and gcc where they are installed, to compare images with. */
final class GnuTools {
    /** Flags of sections whose equal constants ld would merge, which as does not. */
    private static final Pattern MERGEABLE = Pattern.compile("\"aMS?\", ?@progbits, ?\\d+");

    private GnuTools() {}

    static boolean haveAssembler() {
        return answers("as") && answers("ld");
    }

    static boolean haveCompiler() {
        return haveAssembler() && answers("gcc");
    }

    private static boolean answers(String tool) {
        try {
            Process process =
                    new ProcessBuilder(tool, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(Path directory, List<String> command) {
        try {
            Path log = directory.resolve("log");
            Process process =
                    new ProcessBuilder(command)
                            .directory(directory.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start();
            if (process.waitFor() != 0) {
                fail(String.join(" ", command) + ": " + Files.readString(log));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns what {@code gcc -S} prints for a C text. */
    static String compile(Path directory, String text, String... options) throws IOException {
        Files.writeString(directory.resolve("input.c"), text);
        List<String> command = new ArrayList<>(List.of("gcc", "-S", "-o", "input.s"));
        command.addAll(List.of(options));
        command.add("input.c");
        run(directory, command);
        return Files.readString(directory.resolve("input.s"));
    }

    /** Asserts that GNU as and ld give the bytes of an image for a text. */
    static void assertSameBytes(Path directory, String text, AssembledImage image)
            throws IOException {
        Files.writeString(directory.resolve("unit.s"), MERGEABLE.matcher(text).replaceAll("\"a\""));
        run(directory, List.of("as", "--64", "-o", "unit.o", "unit.s"));
        Files.writeString(directory.resolve("unit.ld"), script(image));
        run(directory, List.of("ld", "-n", "-e", "0", "-T", "unit.ld", "-o", "unit.elf", "unit.o"));
        Map<String, byte[]> expected = sections(Files.readAllBytes(directory.resolve("unit.elf")));
        for (AssembledSection section : image.sections()) {
            if (section.isAllocated() && section.sizeBytes() > 0) {
                byte[] bytes = expected.get(section.name());
                if (bytes == null) {
                    fail("no section " + section.name() + " in GNU's file");
                } else if (section.isZeroed()) {
                    assertEquals(bytes.length, section.sizeBytes(), "size of " + section.name());
                } else {
                    assertSame(image, section, bytes);
                }
            }
        }
    }

    private static String script(AssembledImage image) {
        StringBuilder script = new StringBuilder("SECTIONS {\n");
        for (AssembledSection section : image.sections()) {
            if (section.isAllocated() && section.sizeBytes() > 0) {
                script.append(
                        String.format(
                                "  %s %#x : { *(%s)%s }%n",
                                section.name(),
                                section.virtualAddress(),
                                section.name(),
                                section.isZeroed() ? " *(COMMON)" : ""));
            }
        }
        return script.append("  /DISCARD/ : { *(.eh_frame) *(.note*) *(.comment) }\n}\n")
                .toString();
    }

    private static void assertSame(AssembledImage image, AssembledSection section, byte[] gnu) {
        byte[] ours = section.bytes();
        for (int i = 0; i < Math.min(ours.length, gnu.length); i++) {
            if (ours[i] != gnu[i]) {
                long address = section.virtualAddress() + i;
                fail(
                        String.format(
                                "%s offset %#x (%s, %s): ours %s, GNU's %s",
                                section.name(),
                                i,
                                image.describe(address),
                                image.lineOf(address).map(SourceLine::toString).orElse("data"),
                                hex(ours, i),
                                hex(gnu, i)));
            }
        }
        assertEquals(gnu.length, ours.length, "size of " + section.name());
    }

    private static String hex(byte[] bytes, int from) {
        StringBuilder text = new StringBuilder();
        for (int i = Math.max(0, from - 4); i < Math.min(bytes.length, from + 12); i++) {
            text.append(i == from ? "[" : " ").append(String.format("%02x", bytes[i]));
        }
        return text.toString();
    }

    /** Returns the contents of an ELF file's sections by name; zeros where there are none. */
    private static Map<String, byte[]> sections(byte[] file) {
        ByteBuffer elf = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int table = (int) elf.getLong(0x28);
        int count = elf.getShort(0x3c);
        int names = (int) elf.getLong(table + elf.getShort(0x3e) * 64 + 0x18);
        Map<String, byte[]> sections = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            int header = table + i * 64;
            int start = names + elf.getInt(header);
            int end = start;
            while (file[end] != 0) {
                end++;
            }
            String name = new String(file, start, end - start, StandardCharsets.UTF_8);
            byte[] content = new byte[(int) elf.getLong(header + 0x20)];
            boolean nobits = elf.getInt(header + 4) == 8;
            if (!nobits) {
                System.arraycopy(
                        file, (int) elf.getLong(header + 0x18), content, 0, content.length);
            }
            sections.put(name, content);
        }
        return sections;
    }
}
