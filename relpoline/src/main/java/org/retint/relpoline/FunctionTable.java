// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline;

import java.util.NavigableMap;
import java.util.TreeMap;
import org.retint.x86.asm.AssembledImage;
import org.retint.x86.asm.AssembledSymbol;

/**
 * The functions of an image, and which of them a site may be promoted to: known ones in the top 2
 * GiB, but no thunks, in reach of the site's call.
 *
 * @see "relpoline.md, Exclusions and eligibility"
 */
public final class FunctionTable {
    /** The lowest address that a sign-extended 32-bit immediate names in the upper half. */
    public static final long TOP_2_GIB = 0xffff_ffff_8000_0000L;

    private final NavigableMap<Long, AssembledSymbol> functions =
            new TreeMap<>(Long::compareUnsigned);
    private final long thunksBegin;
    private final long thunksEnd;
    private final long learnBegin;
    private final long learnEnd;

    /** Makes the table of an image's function symbols. */
    public FunctionTable(AssembledImage image) {
        for (AssembledSymbol symbol : image.symbols()) {
            if (symbol.kind() == AssembledSymbol.Kind.FUNCTION) {
                functions.put(symbol.virtualAddress(), symbol);
            }
        }
        thunksBegin = value(image, "relpoline_thunks_begin");
        thunksEnd = value(image, "relpoline_thunks_end");
        learnBegin = value(image, "relpoline_learn_begin");
        learnEnd = value(image, "relpoline_learn_end");
    }

    /** Returns the addresses at which a function starts, in order. */
    public Iterable<Long> starts() {
        return functions.keySet();
    }

    /** Returns whether a function starts at an address. */
    public boolean isStart(long address) {
        return functions.containsKey(address);
    }

    /** Returns the start of the last function that starts at or before an address, or 0. */
    public long startOf(long address) {
        Long start = functions.floorKey(address);
        return start == null ? 0 : start;
    }

    /** Returns whether an address lies in a thunk or learn thunk: generic, right for any target. */
    public boolean isGeneric(long address) {
        return isBetween(address, thunksBegin, thunksEnd)
                || isBetween(address, learnBegin, learnEnd);
    }

    /** Returns why a site may not be promoted to a target, or null if it may. */
    public String objection(CallSite site, long target) {
        if (Long.compareUnsigned(target, TOP_2_GIB) < 0) {
            return "outside of the top 2 GiB";
        }
        if (isGeneric(target)) {
            return "a thunk";
        }
        if (!isStart(target)) {
            return "not the start of a known function";
        }
        long distance = target - site.fastReturnAddress();
        return distance == (int) distance ? null : "out of reach of the site";
    }

    private static boolean isBetween(long address, long begin, long end) {
        return Long.compareUnsigned(address, begin) >= 0 && Long.compareUnsigned(address, end) < 0;
    }

    private static long value(AssembledImage image, String symbol) {
        return image.findSymbol(symbol).map(AssembledSymbol::virtualAddress).orElse(0L);
    }
}
