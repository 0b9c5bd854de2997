// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.compare;

import com.google.gson.GsonBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.retint.benchmarks.compare.Comparison.Column;
import org.retint.benchmarks.compare.Comparison.Row;

/** A comparison as JSON: an object for each member with the keys of the columns. */
public final class ComparisonJson {
    private ComparisonJson() {}

    /** Returns the text, ending in a line feed; what a member does not have is null. */
    public static String of(Comparison comparison) {
        Map<String, String> meanings = new LinkedHashMap<>();
        comparison.columns().forEach(column -> meanings.put(column.key(), column.meaning()));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Row row : comparison.rows()) {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("name", row.name());
            members.put("description", row.description());
            for (int i = 0; i < comparison.columns().size(); i++) {
                Column column = comparison.columns().get(i);
                Object cell = row.cells().get(i);
                members.put(column.key(), cell.equals(Comparison.NOTHING) ? null : cell);
            }
            rows.add(members);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("family", comparison.family());
        all.put("work", comparison.work());
        all.put("columns", meanings);
        all.put("rows", rows);
        all.put("notes", comparison.notes());
        return new GsonBuilder()
                        .setPrettyPrinting()
                        .serializeNulls()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(all)
                + "\n";
    }
}
