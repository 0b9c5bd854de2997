// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retint.benchmarks.Browser;
import org.retint.x86.KernelLab;
import org.retint.x86.X86Processor;
import org.retint.x86.profile.CodeMap;
import org.retint.x86.profile.CodeRange;
import org.retint.x86.profile.CycleProfile;
import org.retint.x86.profile.ProfiledPart;
import org.retint.x86.timing.Skylake;

class ProfileOutputTest {
    private static final NamedProfile PROFILE =
            new NamedProfile("a </b> \"run\"", new CycleProfile());
    private static final String WORK =
            """
            work:
                pushq %r12
                movl $300, %r12d
            .Lagain:
                call callee
                decl %r12d
                jnz .Lagain
                popq %r12
                ret
            callee:
                pushq %rbx
                cpuid
                popq %rbx
                ret
            """;
    private static long cycles;

    @TempDir private Path directory;

    @BeforeAll
    static void run() {
        KernelLab lab =
                KernelLab.builder()
                        .processor(
                                X86Processor.timed(
                                        new ProfiledPart(Skylake.CLIENT_PART, PROFILE.profile())))
                        .source("work.S", WORK)
                        .task(0, "work")
                        .build();
        CodeMap functions = CodeMap.of(lab.image().assembled(), symbol -> CodeRange.Role.PLAIN);
        PROFILE.profile().begin(functions, CodeMap.EMPTY);
        assertTrue(lab.run().isSuccess());
        PROFILE.profile().end();
        cycles = LongStream.of(PROFILE.profile().byKind()).sum();
    }

    @Test
    void collapsedStacksHoldEveryCycle() {
        String text = CollapsedStacks.of(PROFILE);
        long sum = 0;
        for (String line : text.split("\n")) {
            sum += Long.parseLong(line.substring(line.lastIndexOf(' ') + 1));
        }
        assertEquals(cycles, sum);
        assertTrue(text.contains(";work;callee;[serialize] "), text);
        assertTrue(Pattern.compile(";work \\d+\n").matcher(text).find(), text);
    }

    @Test
    void speedscopeHasAWeightForEachSampleAndFramesForAllOfThem() {
        JsonObject file =
                JsonParser.parseString(SpeedscopeJson.of(List.of(PROFILE))).getAsJsonObject();
        int frames = file.getAsJsonObject("shared").getAsJsonArray("frames").size();
        JsonObject profile = file.getAsJsonArray("profiles").get(0).getAsJsonObject();
        JsonArray samples = profile.getAsJsonArray("samples");
        JsonArray weights = profile.getAsJsonArray("weights");
        assertEquals(samples.size(), weights.size());
        long sum = 0;
        for (JsonElement weight : weights) {
            sum += weight.getAsLong();
        }
        assertEquals(cycles, sum);
        assertEquals(cycles, profile.get("endValue").getAsLong());
        for (JsonElement sample : samples) {
            for (JsonElement frame : sample.getAsJsonArray()) {
                assertTrue(frame.getAsInt() < frames);
            }
        }
    }

    @Test
    void theTableNamesTheFunctionsAndTheirKinds() {
        String text = ProfileTable.of(PROFILE);
        assertTrue(text.startsWith("profile of a </b> \"run\": "), text);
        assertTrue(Pattern.compile("(?m) callee$").matcher(text).find(), text);
        assertFalse(text.contains("site"), text);
    }

    @Test
    void thePageShowsTheFunctionsAndNothingComesFromTheNetwork() throws IOException {
        String page = FlameGraphPage.of("cycles & <more>", List.of(PROFILE));
        assertFalse(
                Pattern.compile("https?:|\"//|\\bsrc=|\\bhref=|@import|url\\(|fetch\\(")
                        .matcher(page)
                        .find());
        assertFalse(page.contains("${title}") || page.contains("${profiles}"), "filled in");
        String drawn = Browser.afterScripts(directory, page);
        assertTrue(drawn.contains(">callee</div>"), drawn);
        assertTrue(drawn.contains("[serialize]"), drawn);
    }
}
