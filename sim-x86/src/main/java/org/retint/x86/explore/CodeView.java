// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.explore;

import java.util.List;

/**
 * A few bytes of code, some of which are modified, as they are after a step.
 *
 * @param place name of the first byte
 * @param memory the bytes in memory
 * @param seen the same bytes as each CPU would fetch them if it caught up with nothing
 */
public record CodeView(String place, List<CodeByte> memory, List<List<CodeByte>> seen) {
    /** Takes copies. */
    public CodeView {
        memory = List.copyOf(memory);
        seen = seen.stream().map(List::copyOf).toList();
    }
}
