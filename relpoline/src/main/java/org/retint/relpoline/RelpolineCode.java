// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

import java.util.ArrayList;
import java.util.List;
import org.retint.x86.asm.AssembledImage;
import org.retint.x86.asm.AssembledSymbol;
import org.retint.x86.asm.SourceLine;
import org.retint.x86.profile.CodeMap;
import org.retint.x86.profile.CodeRange;

/** What the code of an image is for, as a profile wants to know it. */
final class RelpolineCode {
    private static final List<String> THUNKS = List.of("thunks.S", "learn.S");
    private static final List<String> PATCHER = List.of("patch.S");

    private RelpolineCode() {}

    static CodeMap functions(AssembledImage image) {
        return CodeMap.of(image, symbol -> role(image, symbol));
    }

    private static CodeRange.Role role(AssembledImage image, AssembledSymbol symbol) {
        String file = image.lineOf(symbol.virtualAddress()).map(SourceLine::file).orElse("");
        if (THUNKS.contains(file)) {
            return CodeRange.Role.THUNK;
        }
        return PATCHER.contains(file) ? CodeRange.Role.PATCHER : CodeRange.Role.PLAIN;
    }

    static CodeMap sites(AssembledImage image, List<CheckedSite> sites) {
        List<CodeRange> ranges = new ArrayList<>();
        for (CheckedSite site : sites) {
            // A jump has no return address; it is one instruction.
            long end = site.returns() ? site.returnAddress() : site.address() + 1;
            String name =
                    "%s (%s)".formatted(image.describe(site.address()), site.register().attName());
            ranges.add(new CodeRange(site.address(), end, name, CodeRange.Role.PLAIN));
        }
        return new CodeMap(ranges);
    }
}
