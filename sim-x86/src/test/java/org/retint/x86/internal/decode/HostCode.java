// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.decode;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.retint.x86.internal.elf.ElfFile;
import org.retint.x86.internal.elf.ElfSection;

/**
 * Section .text of a file of the host.
 *
 * @param file an ELF file
 * @param address virtual address of the section
 * @param text its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // read, never compared
public record HostCode(Path file, long address, byte[] text) {
    /**
     * Returns the files that are there of: the JVM's own, gdb, libcrypto, and those that the system
     * property {@code retint.decoder.files} names, such as an unpacked vmlinux.
     */
    public static List<Path> files() {
        List<Path> files = new ArrayList<>();
        files.add(Path.of(System.getProperty("java.home"), "lib", "server", "libjvm.so"));
        find(System.getenv("PATH"), "gdb").ifPresent(files::add);
        find(System.getProperty("java.library.path"), "libcrypto.so.3").ifPresent(files::add);
        for (String name : split(System.getProperty("retint.decoder.files"))) {
            files.add(Path.of(name));
        }
        files.removeIf(file -> !Files.isReadable(file));
        return files;
    }

    /** Reads a file. */
    public static HostCode read(Path file) throws IOException {
        ElfFile elf = ElfFile.read(file.toString(), Files.readAllBytes(file));
        ElfSection section = elf.section(".text").orElseThrow();
        return new HostCode(file, section.address(), elf.content(section));
    }

    private static Optional<Path> find(String directories, String name) {
        return split(directories).stream()
                .map(directory -> Path.of(directory, name))
                .filter(Files::isReadable)
                .findFirst();
    }

    private static List<String> split(String list) {
        return list == null || list.isEmpty() ? List.of() : List.of(list.split(File.pathSeparator));
    }
}
