// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.jmh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.retint.x86.internal.decode.Decoder;
import org.retint.x86.internal.elf.ElfFile;
import org.retint.x86.internal.isa.Instruction;
import org.retint.x86.internal.zydis.ZydisDecoder;
import org.retint.x86.internal.zydis.ZydisInstruction;
import org.retint.x86.internal.zydis.ZydisLibrary;

/**
 * Instructions of real code decoded per second, operands included: the counter {@code
 * instructions}. The score itself is sweeps over the code per second. A sweep that finds another
 * number of instructions than the first one fails.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
@State(Scope.Thread)
public class DecodeBenchmark {
    private static final int MAX_BYTES = 1 << 20;

    /** Who decodes: {@code retint}, or {@code zydis} where libzydis is installed. */
    @Param("retint")
    public String decoder;

    /** An ELF file whose .text is decoded, its first MiB; {@code jvm} is the JVM's own library. */
    @Param("jvm")
    public String file;

    private byte[] text;
    private Sweep sweep;
    private int expected;

    /** Instructions decoded, which JMH divides by the time. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Counters {
        /** Instructions of all sweeps of an iteration. */
        public long instructions;
    }

    /** Decodes one instruction and returns its length, 1 if there is none. */
    private interface Sweep {
        int decode(byte[] code, int offset, Blackhole sink);
    }

    /** Reads the code and counts its instructions. */
    @Setup
    public void read(Blackhole sink) throws IOException {
        Path path =
                file.equals("jvm")
                        ? Path.of(System.getProperty("java.home"), "lib", "server", "libjvm.so")
                        : Path.of(file);
        ElfFile elf = ElfFile.read(path.toString(), Files.readAllBytes(path));
        byte[] all =
                elf.content(
                        elf.section(".text")
                                .orElseThrow(
                                        () ->
                                                new IllegalArgumentException(
                                                        path + ": has no section .text")));
        text = Arrays.copyOf(all, Math.min(MAX_BYTES, all.length));
        sweep =
                switch (decoder) {
                    case "retint" -> retint(new Decoder());
                    case "zydis" -> zydis(new ZydisDecoder(ZydisLibrary.open()));
                    default -> throw new IllegalArgumentException("no such decoder: " + decoder);
                };
        expected = count(sink);
    }

    /** Decodes all of the code. */
    @Benchmark
    public int sweep(Counters counters, Blackhole sink) {
        int count = count(sink);
        if (count != expected) {
            throw new IllegalStateException(
                    "instructions found: count=" + count + " expected=" + expected);
        }
        counters.instructions += count;
        return count;
    }

    private int count(Blackhole sink) {
        int count = 0;
        for (int offset = 0; offset < text.length; count++) {
            offset += sweep.decode(text, offset, sink);
        }
        return count;
    }

    private static Sweep retint(Decoder decoder) {
        return (code, offset, sink) -> {
            if (decoder.decode(code, offset, code.length) instanceof Instruction insn) {
                sink.consume(insn);
                return insn.length();
            }
            return 1;
        };
    }

    private static Sweep zydis(ZydisDecoder decoder) {
        return (code, offset, sink) -> {
            Optional<ZydisInstruction> decoding = decoder.decode(code, offset, code.length);
            sink.consume(decoding);
            return decoding.map(ZydisInstruction::length).orElse(1);
        };
    }
}
