// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.asm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which line of which source each instruction came from. */
public final class LineTable {
    private final List<Fragment> fragments = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private int[] offsets = new int[1024];
    private int[] lines = new int[1024];

    LineTable() {}

    void add(Fragment fragment, int offset, String file, int line) {
        int index = fragments.size();
        if (index == offsets.length) {
            offsets = Arrays.copyOf(offsets, index * 2);
            lines = Arrays.copyOf(lines, index * 2);
        }
        fragments.add(fragment);
        files.add(file);
        offsets[index] = offset;
        lines[index] = line;
    }

    /** Returns the number of instructions. */
    public int count() {
        return fragments.size();
    }

    /** Returns the address of an instruction. */
    public long address(int index) {
        Fragment fragment = fragments.get(index);
        return fragment.section().address() + fragment.offset() + offsets[index];
    }

    /** Returns the name of the source that an instruction came from. */
    public String file(int index) {
        return files.get(index);
    }

    /** Returns the line that an instruction came from; for a macro's, the line of the call. */
    public int line(int index) {
        return lines[index];
    }
}
