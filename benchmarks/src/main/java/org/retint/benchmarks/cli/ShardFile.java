// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.retint.sim.explore.Bound;
import org.retint.sim.explore.Exploration;
import org.retint.sim.explore.Reproducible;
import org.retint.sim.explore.Shard;
import org.retint.sim.explore.Verdict;

/**
 * What an exploration, or a part of one, says to {@code merge}: its JSON has these names.
 *
 * @param format {@value #FORMAT}
 * @param arguments of the command
 * @param program hash of the program
 * @param settings models and interrupts
 * @param preemptions the bound that was asked for
 * @param shard number of the part
 * @param shards how many parts there are
 * @param verdict what was proved
 * @param detail the bounds, the budget that was used up, or what is wrong
 * @param states visited
 * @param steps transitions between them
 * @param ends reached
 * @param counterexample as text, empty if there is none
 * @param learned what was believed in the last walk
 * @param seen all that was seen
 */
record ShardFile(
        String format,
        List<String> arguments,
        long program,
        String settings,
        int preemptions,
        int shard,
        int shards,
        Verdict verdict,
        String detail,
        long states,
        long steps,
        long ends,
        String counterexample,
        List<Long> learned,
        List<Long> seen) {
    private static final String FORMAT = "retint-shard-1";
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    static ShardFile of(
            List<String> arguments,
            Reproducible system,
            Bound bound,
            Shard shard,
            Exploration result,
            String counterexample) {
        return new ShardFile(
                FORMAT,
                arguments,
                system.programHash(),
                system.settings(),
                bound.preemptions(),
                shard.number(),
                shard.count(),
                result.verdict(),
                result.detail(),
                result.states(),
                result.steps(),
                result.ends(),
                counterexample,
                LongStream.of(system.learned()).boxed().toList(),
                LongStream.of(system.seen()).boxed().toList());
    }

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException if it cannot be read or is no such file
     */
    static ShardFile read(Path file) {
        try {
            JsonObject object = GSON.fromJson(TextFile.read(file), JsonObject.class);
            require(object != null, file, "empty");
            for (RecordComponent component : ShardFile.class.getRecordComponents()) {
                String name = component.getName();
                require(object.has(name) && !object.get(name).isJsonNull(), file, "no " + name);
            }
            ShardFile read = GSON.fromJson(object, ShardFile.class);
            require(read.format.equals(FORMAT), file, "format " + read.format + ", not " + FORMAT);
            require(read.verdict != null, file, "verdict " + object.get("verdict"));
            return read;
        } catch (JsonParseException e) {
            throw new IllegalArgumentException(
                    file + ": not a result of explore --out: " + e.getMessage(), e);
        }
    }

    private static void require(boolean condition, Path file, String found) {
        if (!condition) {
            throw new IllegalArgumentException(file + ": not a result of explore --out: " + found);
        }
    }

    String toJson() {
        return GSON.toJson(this) + "\n";
    }

    /**
     * Tells a system what was seen.
     *
     * @throws IllegalArgumentException if it is another one
     */
    void teach(Reproducible system) {
        if (system.programHash() != program || !system.settings().equals(settings)) {
            throw new IllegalArgumentException(
                    "result of another program or of other models: arguments=%s settings=%s"
                            .formatted(String.join(" ", arguments), settings));
        }
        system.learnFrom(seen.stream().mapToLong(Long::longValue).toArray());
    }

    /** Returns whether another one is of the same exploration. */
    boolean isOfSameAs(ShardFile other) {
        return program == other.program
                && settings.equals(other.settings)
                && preemptions == other.preemptions
                && shards == other.shards;
    }

    /** Returns in words of which exploration this is. */
    String exploration() {
        return "shards=%d preemptions=%d settings=%s program=%016x"
                .formatted(shards, preemptions, settings, program);
    }

    /** Returns whether a system believes what was believed here. */
    boolean isBelievedBy(Reproducible system) {
        return Arrays.equals(
                system.learned(), learned.stream().mapToLong(Long::longValue).toArray());
    }
}
