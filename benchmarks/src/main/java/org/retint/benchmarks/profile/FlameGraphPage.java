// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.profile;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.retint.x86.profile.ProfileNode;
import org.retint.x86.timing.CostKind;

/**
 * Profiles as one self-contained HTML page with a flame graph: callers above, callees below, as
 * wide as their cycles, the kinds of cost in colours of their own.
 */
public final class FlameGraphPage {
    private static final String TEMPLATE = "flame-graph.html";

    private FlameGraphPage() {}

    /**
     * Returns the page.
     *
     * @param title what ran
     * @param profiles the profiles, between which the reader chooses
     */
    public static String of(String title, List<NamedProfile> profiles) {
        JsonArray all = new JsonArray();
        for (NamedProfile named : profiles) {
            JsonObject profile = new JsonObject();
            profile.addProperty("name", named.name());
            profile.add("root", node(named.profile().root()));
            all.add(profile);
        }
        return template()
                .replace("${title}", escape(title))
                // No text of the data can end the script that it stands in.
                .replace("${profiles}", all.toString().replace("<", "\\u003c"));
    }

    /** Returns a node as [name, cycles by kind, callees]. */
    private static JsonArray node(ProfileNode node) {
        JsonArray cycles = new JsonArray();
        for (CostKind kind : CostKind.values()) {
            cycles.add(node.cycles(kind));
        }
        JsonArray callees = new JsonArray();
        node.callees().forEach(callee -> callees.add(node(callee)));
        JsonArray array = new JsonArray();
        array.add(node.name());
        array.add(cycles);
        array.add(callees);
        return array;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String template() {
        try (InputStream in = FlameGraphPage.class.getResourceAsStream(TEMPLATE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
