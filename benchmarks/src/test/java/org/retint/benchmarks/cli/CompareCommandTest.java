// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retint.relpoline.explore.Scenario;
import org.retint.relpoline.explore.Scenarios;

class CompareCommandTest {
    @TempDir private Path directory;

    private Map<String, JsonObject> compare(Object... arguments) throws IOException {
        Path json = directory.resolve("table.json");
        Path html = directory.resolve("page.html");
        Object[] words = new Object[arguments.length + 5];
        System.arraycopy(arguments, 0, words, 1, arguments.length);
        words[0] = "compare";
        words[arguments.length + 1] = "--json";
        words[arguments.length + 2] = json;
        words[arguments.length + 3] = "--html";
        words[arguments.length + 4] = html;
        CommandRun run = CommandRun.of(words).expect(ExitStatus.OK);
        Map<String, JsonObject> rows = new LinkedHashMap<>();
        JsonObject all = JsonParser.parseString(Files.readString(json)).getAsJsonObject();
        for (JsonElement element : all.getAsJsonArray("rows")) {
            JsonObject row = element.getAsJsonObject();
            String name = row.get("name").getAsString();
            rows.put(name, row);
            assertTrue(run.out().contains("\n" + name + "  "), run.out());
            assertTrue(Files.readString(html).contains(name), name);
        }
        return rows;
    }

    private static double number(JsonObject row, String key) {
        return row.get(key).getAsDouble();
    }

    @Test
    void restartDesignsAreWrongOnlyWhereTheirScenarioIs() throws IOException {
        Map<String, JsonObject> rows = compare("restart", "--bound", 1, "--core", "in-order");
        long wrong = 0;
        for (JsonObject row : rows.values()) {
            String name = row.get("description").getAsString().replaceAll("explore |:.*", "");
            Scenario scenario = Scenarios.named(name).orElseThrow();
            boolean isWrong = row.get("verdict").getAsString().equals("WRONG CALL");
            assertTrue(!(isWrong && scenario.isIntact()), name);
            wrong += isWrong ? 1 : 0;
        }
        // Two more take a second preemption.
        assertEquals(5, wrong);
        assertTrue(rows.get("J  by compiler").get("promotion").isJsonNull());
        assertTrue(number(rows.get("B1 counter"), "promotionAsleep") > 3_000_000);
        assertTrue(
                number(rows.get("D  range table"), "preemption")
                        > number(rows.get("A  marker"), "preemption"));
    }

    @Test
    void blocksCostWhatTheirPartsDo() throws IOException {
        Map<String, JsonObject> rows = compare("blocks");
        JsonObject block = rows.get("inline block");
        JsonObject retpoline = rows.get("retpoline");
        JsonObject outline = rows.get("outline, linear");
        assertEquals(24, number(block, "siteBytes"));
        assertEquals(95, number(outline, "bodyBytes"));
        assertTrue(number(block, "one") < number(retpoline, "one") / 5);
        assertTrue(number(block, "other") <= 1.1 * number(retpoline, "other"));
        assertTrue(number(outline, "six") < number(block, "six") / 2);
        assertTrue(number(outline, "other") > number(block, "other"));
        assertTrue(rows.get("static_call, inline").get("other").isJsonNull());
    }

    @Test
    void retrainingTakesEquallyManyGracePeriodsForAnyNumberOfSites() throws IOException {
        Map<String, JsonObject> rows = compare("scale", "--core", "in-order");
        JsonObject few = rows.get("10");
        JsonObject many = rows.get("10,000");
        assertEquals(2, number(few, "gracePeriods") / number(few, "epochs"));
        assertEquals(2, number(many, "gracePeriods") / number(many, "epochs"));
        assertEquals(number(few, "ipis"), number(many, "ipis"));
        assertTrue(number(many, "harvestPerSite") < number(few, "harvestPerSite"));
        assertTrue(number(rows.get("100,000"), "table") > number(few, "table"));
        assertEquals(number(few, "marker"), number(many, "marker"));
        assertTrue(rows.get("100,000").get("patch").isJsonNull());
    }

    @Test
    void unknownFamilyIsAUsageErrorThatListsThem() {
        CommandRun run = CommandRun.of("compare", "mitigations").expect(ExitStatus.USAGE);
        assertTrue(run.err().contains("PROTOCOLS, RESTART, BLOCKS, POLICIES, SCALE"), run.err());
    }
}
