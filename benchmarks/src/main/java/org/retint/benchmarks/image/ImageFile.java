// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.retint.x86.internal.elf.ElfFile;

/** Reads ELF files from disk, also those that are packed in a bzImage. */
public final class ImageFile {
    private ImageFile() {}

    /**
     * Reads an ELF file.
     *
     * @throws IllegalArgumentException naming the file if it cannot be read or is malformed
     */
    public static ElfFile readElf(Path file) {
        return ElfFile.read(file.toString(), bytes(file));
    }

    /**
     * Reads an ELF file, or the one in a bzImage.
     *
     * @throws IllegalArgumentException naming the file if it cannot be read or is malformed
     */
    public static ElfFile readKernel(Path file) {
        byte[] content = bytes(file);
        if (BzImage.isBzImage(content)) {
            return ElfFile.read(file + " (unpacked)", BzImage.unpack(file.toString(), content));
        }
        return ElfFile.read(file.toString(), content);
    }

    /**
     * Returns the bytes of a file.
     *
     * @throws IllegalArgumentException naming the file if it cannot be read
     */
    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException missing) {
            throw new IllegalArgumentException(file + ": no such file", missing);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(
                    file + ": cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }
}
