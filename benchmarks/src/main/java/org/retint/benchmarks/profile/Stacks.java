// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ObjLongConsumer;
import org.retint.x86.profile.CycleProfile;
import org.retint.x86.profile.ProfileNode;
import org.retint.x86.timing.CostKind;

/**
 * Walks the call paths of a profile as stacks of names. Cycles that a function spent in itself on
 * something other than executing are a leaf of their own below it, such as {@code [mispredict]}.
 */
final class Stacks {
    private Stacks() {}

    /** Hands each stack that has cycles of its own to a consumer, outermost function first. */
    static void forEach(CycleProfile profile, ObjLongConsumer<List<String>> consumer) {
        walk(profile.root(), new ArrayList<>(), consumer);
    }

    private static void walk(
            ProfileNode node, List<String> path, ObjLongConsumer<List<String>> consumer) {
        for (CostKind kind : CostKind.values()) {
            long cycles = node.cycles(kind);
            if (cycles == 0) {
                continue;
            }
            if (kind == CostKind.EXECUTE) {
                consumer.accept(List.copyOf(path), cycles);
            } else {
                path.add(leaf(kind));
                consumer.accept(List.copyOf(path), cycles);
                path.remove(path.size() - 1);
            }
        }
        for (ProfileNode callee : node.callees()) {
            path.add(callee.name());
            walk(callee, path, consumer);
            path.remove(path.size() - 1);
        }
    }

    static String leaf(CostKind kind) {
        return "[" + kind.name().toLowerCase(Locale.ROOT) + "]";
    }
}
