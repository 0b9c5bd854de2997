// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** HotSpot never compiles a method above 8000 bytes of bytecode: the loop must stay below. */
class MethodSizeTest {
    private static final int LIMIT = 8000;

    @Test
    void theLoopIsSmallEnoughToBeCompiled() throws IOException {
        SortedMap<String, Integer> sizes = sizes(Interpreter.class);
        assertTrue(sizes.get("loop") > 1000, "measured the wrong method: " + sizes);
        assertTrue(sizes.get("loop") < LIMIT, "bytes of loop: " + sizes.get("loop"));
    }

    @Test
    void everyMethodOfTheEngineIsSmallEnoughToBeCompiled() throws IOException {
        for (Class<?> type :
                new Class<?>[] {Interpreter.class, Execution.class, RareOperations.class}) {
            sizes(type).forEach((name, size) -> assertTrue(size < LIMIT, name + " bytes: " + size));
        }
    }

    /** Returns the bytes of bytecode of each method, the largest of a name. */
    private static SortedMap<String, Integer> sizes(Class<?> type) throws IOException {
        SortedMap<String, Integer> sizes = new TreeMap<>();
        try (InputStream raw = type.getResourceAsStream(type.getSimpleName() + ".class");
                DataInputStream in = new DataInputStream(raw)) {
            assertEquals(0xcafebabe, in.readInt());
            in.skipNBytes(4);
            String[] names = constants(in);
            in.skipNBytes(6);
            in.skipNBytes(2L * in.readUnsignedShort());
            members(in, names, new TreeMap<>()); // fields
            members(in, names, sizes);
        }
        return sizes;
    }

    private static String[] constants(DataInputStream in) throws IOException {
        String[] names = new String[in.readUnsignedShort()];
        for (int i = 1; i < names.length; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> names[i] = in.readUTF();
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++; // takes two places
                }
                default -> in.skipNBytes(4);
            }
        }
        return names;
    }

    private static void members(
            DataInputStream in, String[] names, SortedMap<String, Integer> sizes)
            throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            in.skipNBytes(2);
            String name = names[in.readUnsignedShort()];
            in.skipNBytes(2);
            int attributes = in.readUnsignedShort();
            for (int k = 0; k < attributes; k++) {
                boolean isCode = "Code".equals(names[in.readUnsignedShort()]);
                int length = in.readInt();
                if (isCode) {
                    in.skipNBytes(4);
                    sizes.merge(name, in.readInt(), Math::max);
                    in.skipNBytes(length - 8L);
                } else {
                    in.skipNBytes(length);
                }
            }
        }
    }
}
