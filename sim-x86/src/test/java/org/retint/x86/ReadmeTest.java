// SPDX-License-Identifier: Apache-2.0
package org.retint.x86;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What README and user guide show of Java is in the tests that the embedding project runs. */
class ReadmeTest {
    private static final Path README = Path.of("../README.md");
    private static final Path EXAMPLE =
            Path.of("src/it/embedding/test/org/example/CounterTest.java");
    private static final Path EXPLORER = Path.of("../docs/explorer.md");
    private static final Path EXPLORED =
            Path.of("src/it/embedding/test/org/example/StoreBufferTest.java");
    private static final String OPEN = "```java\n";
    private static final String CLOSE = "```\n";

    private static String firstJavaBlock(String markdown) {
        int open = markdown.indexOf(OPEN);
        int close = markdown.indexOf(CLOSE, open + OPEN.length());
        if (open < 0 || close < 0) {
            throw new IllegalArgumentException("no complete java block in the text");
        }
        return markdown.substring(open + OPEN.length(), close);
    }

    @Test
    void theExampleOfTheReadmeIsInTheTestThatTheEmbeddingProjectRuns() throws IOException {
        String test = Files.readString(EXAMPLE);
        String members = test.substring(test.indexOf("{\n") + 2, test.lastIndexOf('}'));
        assertEquals(
                members.stripTrailing().stripIndent() + "\n",
                firstJavaBlock(Files.readString(README)));
    }

    @Test
    void theTestInTheUserGuideOfTheExplorerIsRunThereToo() throws IOException {
        String guide = Files.readString(EXPLORER);
        String part = guide.substring(guide.indexOf("## In a test"));
        assertEquals(
                Files.readString(EXPLORED),
                "// SPDX-License-Identifier: Apache-2.0\npackage org.example;\n\n"
                        + firstJavaBlock(part));
    }

    @Test
    void theFirstBlockOfThatLanguageCounts() {
        String markdown = "a\n```sh\nls\n```\n```java\nint a;\n```\n```java\nint b;\n```\n";
        assertEquals("int a;\n", firstJavaBlock(markdown));
    }

    @Test
    void aTextWithoutABlockIsNoExample() {
        assertThrows(IllegalArgumentException.class, () -> firstJavaBlock("# Retint\n"));
        assertThrows(IllegalArgumentException.class, () -> firstJavaBlock("```java\nint a;\n"));
    }
}
