// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.core;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.retint.x86.timing.CostTable;
import org.retint.x86.timing.OutOfOrderCore;
import org.retint.x86.timing.UopCosts;

/**
 * A core in a JSON file: what differs from another one.
 *
 * <pre>{@code
 * {"name": "mine", "base": "skylake",
 *  "backEnd": {"reorderBuffer": 512},
 *  "costs": "mine-uops.csv", "system": "mine-system.csv"}
 * }</pre>
 *
 * <p>Objects and their members are named as the components of {@link OutOfOrderCore}; {@code costs}
 * and {@code system} name files beside this one, whose rows go before those of the base.
 */
final class CoreFile {
    private static final Gson GSON = new Gson();

    private final Path file;
    private final JsonObject json;

    private CoreFile(Path file) {
        this.file = file;
        try (Reader text = Files.newBufferedReader(file)) {
            JsonElement element = JsonParser.parseReader(text);
            require(element.isJsonObject(), "expected an object");
            json = element.getAsJsonObject();
        } catch (IOException e) {
            throw new IllegalArgumentException(file + ": cannot be read: " + e, e);
        } catch (JsonParseException e) {
            throw new IllegalArgumentException(file + ": no JSON: " + e.getMessage(), e);
        }
    }

    /**
     * Reads a core.
     *
     * @throws IllegalArgumentException if the file cannot be read or does not describe a core
     */
    static OutOfOrderCore read(Path file) {
        CoreFile core = new CoreFile(file);
        try {
            return core.core();
        } catch (JsonParseException | UnsupportedOperationException e) {
            throw new IllegalArgumentException(file + ": not a core: " + e.getMessage(), e);
        }
    }

    private OutOfOrderCore core() {
        String name = text("name", null);
        OutOfOrderCore base = base(text("base", Cores.DEFAULT));
        OutOfOrderCore core =
                new OutOfOrderCore(
                        name,
                        part("frontEnd", base.frontEnd(), OutOfOrderCore.FrontEnd.class),
                        part("uopCache", base.uopCache(), OutOfOrderCore.UopCache.class),
                        part("branches", base.branches(), OutOfOrderCore.Branches.class),
                        part("backEnd", base.backEnd(), OutOfOrderCore.BackEnd.class),
                        part("memory", base.memory(), OutOfOrderCore.Memory.class),
                        part("caches", base.caches(), OutOfOrderCore.Caches.class),
                        part("tlbs", base.tlbs(), OutOfOrderCore.Tlbs.class),
                        costs(base.costs()),
                        system(base.system()));
        require(json.size() == 0, "not a part of a core: " + json.keySet());
        return core;
    }

    private OutOfOrderCore base(String name) {
        try {
            return Cores.outOfOrder(name);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": base: " + e.getMessage(), e);
        }
    }

    private String text(String member, String absent) {
        JsonElement element = json.remove(member);
        require(element != null || absent != null, "expected a member " + member);
        return element == null ? absent : element.getAsString();
    }

    private <T> T part(String member, T base, Class<T> type) {
        JsonElement changes = json.remove(member);
        if (changes == null) {
            return base;
        }
        JsonObject merged = GSON.toJsonTree(base).getAsJsonObject();
        merge(merged, changes, member);
        try {
            return GSON.fromJson(merged, type);
        } catch (JsonParseException e) {
            throw e; // a member of another type
        } catch (RuntimeException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) { // by the constructor
                throw new IllegalArgumentException(
                        file + ": " + member + "." + refused.getMessage(), e);
            }
            throw e;
        }
    }

    private void merge(JsonObject base, JsonElement changes, String where) {
        require(changes.isJsonObject(), where + ": expected an object");
        for (Map.Entry<String, JsonElement> change : changes.getAsJsonObject().entrySet()) {
            String name = where + "." + change.getKey();
            JsonElement before = base.get(change.getKey());
            require(before != null, "no such member: " + name + "; one of " + base.keySet());
            if (before.isJsonObject()) {
                merge(before.getAsJsonObject(), change.getValue(), name);
            } else {
                base.add(change.getKey(), change.getValue());
            }
        }
    }

    private UopCosts costs(UopCosts base) {
        return table("costs", (name, rows) -> base.with(UopCosts.read(name, rows)), base);
    }

    private CostTable system(CostTable base) {
        return table("system", (name, rows) -> base.with(CostTable.parse(name, name, rows)), base);
    }

    /** What is made of a table, given its name in messages and its text. */
    private interface TableReader<T> {
        T read(String name, Reader rows) throws IOException;
    }

    private <T> T table(String member, TableReader<T> reader, T absent) {
        String name = text(member, "");
        if (name.isEmpty()) {
            return absent;
        }
        Path table = file.resolveSibling(name);
        try (Reader rows = Files.newBufferedReader(table)) {
            return reader.read(table.toString(), rows);
        } catch (IOException e) {
            throw new IllegalArgumentException(table + ": cannot be read: " + e, e);
        }
    }

    private void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(file + ": " + message);
        }
    }
}
