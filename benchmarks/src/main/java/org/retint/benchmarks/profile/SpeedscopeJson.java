// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.profile;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Profiles in the file format of speedscope, one of its profiles for each run. */
public final class SpeedscopeJson {
    private final Map<String, Integer> frames = new LinkedHashMap<>();

    private SpeedscopeJson() {}

    /** Returns the text. */
    public static String of(List<NamedProfile> profiles) {
        SpeedscopeJson json = new SpeedscopeJson();
        JsonArray converted = new JsonArray();
        profiles.forEach(named -> converted.add(json.profile(named)));
        JsonArray frameArray = new JsonArray();
        for (String name : json.frames.keySet()) {
            JsonObject frame = new JsonObject();
            frame.addProperty("name", name);
            frameArray.add(frame);
        }
        JsonObject shared = new JsonObject();
        shared.add("frames", frameArray);
        JsonObject file = new JsonObject();
        file.addProperty("$schema", "https://www.speedscope.app/file-format-schema.json");
        file.addProperty("exporter", "retint");
        file.add("shared", shared);
        file.add("profiles", converted);
        return file + "\n";
    }

    private JsonObject profile(NamedProfile named) {
        JsonArray samples = new JsonArray();
        JsonArray weights = new JsonArray();
        long[] total = new long[1];
        Stacks.forEach(
                named.profile(),
                (stack, cycles) -> {
                    JsonArray sample = new JsonArray();
                    stack.forEach(name -> sample.add(index(name)));
                    samples.add(sample);
                    weights.add(cycles);
                    total[0] += cycles;
                });
        JsonObject profile = new JsonObject();
        profile.addProperty("type", "sampled");
        profile.addProperty("name", named.name());
        profile.addProperty("unit", "none");
        profile.addProperty("startValue", 0);
        profile.addProperty("endValue", total[0]);
        profile.add("samples", samples);
        profile.add("weights", weights);
        return profile;
    }

    private int index(String name) {
        return frames.computeIfAbsent(name, added -> frames.size());
    }
}
