// SPDX-License-Identifier: Apache-2.0
package org.retint.relpoline.explore;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import org.retint.relpoline.Block;
import org.retint.relpoline.RelpolineSources;
import org.retint.relpoline.patch.PatchProtocol;
import org.retint.relpoline.patch.PatchProtocols;
import org.retint.rseq.RestartStrategies;
import org.retint.rseq.RestartStrategy;
import org.retint.sim.Machine;
import org.retint.sim.Sizes;
import org.retint.sim.memory.PhysicalMemory;
import org.retint.x86.Register;
import org.retint.x86.X86Processor;
import org.retint.x86.device.HypercallPort;
import org.retint.x86.explore.ExplorationModel;
import org.retint.x86.explore.Interrupts;
import org.retint.x86.explore.KernelProgram;
import org.retint.x86.kernel.KernelImage;
import org.retint.x86.kernel.KernelSource;
import org.retint.x86.kernel.KernelSources;
import org.retint.x86.kernel.SourceEdit;

/**
 * A block that is promoted to another target while it is called. A task on CPU 0 makes a few calls
 * through it; a task on CPU 1 does the steps of a protocol. Grace periods, serialization,
 * breakpoints and restarts are guest code of the mini-kernel. Every call has to reach exactly its
 * own function, or the guest's assertion fails. A torn compare is no violation while it decides
 * nothing: the branch behind it is unconditional, or a breakpoint stands over the fast call.
 *
 * <p>Scenarios are values: each {@code with} returns another one.
 */
public final class PatchScenario {
    /** A function that calls lead to. */
    public enum Target {
        /** What the block is promoted to at the beginning. */
        OLD(1),
        /** What it is promoted to then. */
        NEW(0x100),
        /** The function whose address is half that of old and half that of new. */
        MIXED(0x10000);

        private final int count;

        Target(int count) {
            this.count = count;
        }

        String symbol() {
            return "scenario_" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** What may be different from the plain scenario. */
    public enum Option {
        /** The block is in ALL_SLOW at the beginning, else in NORMAL of the old target. */
        FRESH,
        /** The patcher waits by looking at the kernel's counters, not in synchronize_sched. */
        POLLED,
        /** Calls are made with preemption off. */
        PREEMPTION_OFF,
        /** Callees give the CPU away before they return. */
        CALLEE_SCHEDULES,
        /** Another task runs on CPU 0, in turn with the caller. */
        SECOND_TASK,
        /** The block first stores where it is, in a word of the CPU. */
        ANNOUNCES,
        /** Calls through the block are counted in and out, in a word of the CPU. */
        COUNTS,
        /** The slow call leads to the learn thunk at the beginning. */
        LEARNING,
        /** Restartable instructions have the marker although the strategy does not need it. */
        MARKED,
        /** The jump behind the fast call has the marker. */
        MARK_RETURN,
        /** The instruction behind the block has the marker. */
        MARK_BEHIND,
        /** The branch has no marker. */
        NO_MARK_BRANCH,
        /** The fast call has no marker. */
        NO_MARK_FAST,
        /** The slow call has no marker. */
        NO_MARK_SLOW
    }

    /** Promotion with two grace periods, restarts by the marker, one call, one timer interrupt. */
    public static final PatchScenario DEFAULT = new PatchScenario();

    private static final String BLOCK = "scenario-block.S";
    private static final String SOURCE = "patch-scenario.S";

    private PatchProtocol protocol = PatchProtocols.KEEP_LEARNING;
    private RestartStrategy restart = RestartStrategies.MARKER;
    private List<Target> calls = List.of(Target.OLD);
    private List<Target> promotions = List.of(Target.NEW);
    private Register register = Register.RAX;
    private int residue;
    private int interrupts = 1;
    private int nmis;
    private List<String> where = List.of("scenario_sequence", "scenario_site_end");
    private Set<Option> options = EnumSet.noneOf(Option.class);
    private Map<String, Long> symbols = new TreeMap<>();
    private List<KernelSource> macros = List.of();
    private List<KernelSource> sources = List.of();
    private List<SourceEdit> edits = List.of();

    private PatchScenario() {}

    private PatchScenario(PatchScenario other) {
        protocol = other.protocol;
        restart = other.restart;
        calls = other.calls;
        promotions = other.promotions;
        register = other.register;
        residue = other.residue;
        interrupts = other.interrupts;
        nmis = other.nmis;
        where = other.where;
        options = other.options;
        symbols = other.symbols;
        macros = other.macros;
        sources = other.sources;
        edits = other.edits;
    }

    /** Returns how the block is patched. */
    public PatchProtocol protocol() {
        return protocol;
    }

    /** Returns this with another protocol: its steps that are no part of patching do nothing. */
    public PatchScenario with(PatchProtocol value) {
        PatchScenario changed = new PatchScenario(this);
        changed.protocol = Objects.requireNonNull(value, "protocol");
        return changed;
    }

    /** Returns this with another restart strategy. */
    public PatchScenario with(RestartStrategy value) {
        PatchScenario changed = new PatchScenario(this);
        changed.restart = Objects.requireNonNull(value, "restart");
        return changed;
    }

    /** Returns this with other calls, in their order. */
    public PatchScenario withCalls(Target... targets) {
        if (targets.length == 0) {
            throw new IllegalArgumentException("a scenario needs a call");
        }
        PatchScenario changed = new PatchScenario(this);
        changed.calls = List.of(targets);
        return changed;
    }

    /** Returns this with other promotions: the protocol is done once for each. */
    public PatchScenario withPromotions(Target... targets) {
        PatchScenario changed = new PatchScenario(this);
        changed.promotions = List.of(targets);
        return changed;
    }

    /**
     * Returns this with other interrupts.
     *
     * @param interruptsPerCpu timer interrupts of each CPU
     * @param nmisPerCpu NMIs of each CPU
     */
    public PatchScenario withInterrupts(int interruptsPerCpu, int nmisPerCpu) {
        PatchScenario changed = new PatchScenario(this);
        changed.interrupts = interruptsPerCpu;
        changed.nmis = nmisPerCpu;
        return changed;
    }

    /** Returns how many interrupts, or NMIs if those are more, come to a CPU at most. */
    public int events() {
        return Math.max(interrupts, nmis);
    }

    /** Returns this with at most so many interrupts, and so many NMIs, of each CPU. */
    public PatchScenario withEvents(int most) {
        return withInterrupts(Math.min(interrupts, most), Math.min(nmis, most));
    }

    /**
     * Returns this with interrupts before other instructions: those from one symbol up to another.
     * By default these are the block's and the one behind it.
     *
     * @param bounds pairs of symbols
     */
    public PatchScenario withInterruptsIn(String... bounds) {
        if (bounds.length % 2 != 0) {
            throw new IllegalArgumentException("symbols come in pairs: " + List.of(bounds));
        }
        PatchScenario changed = new PatchScenario(this);
        changed.where = List.of(bounds);
        return changed;
    }

    /**
     * Returns this with a block for another register.
     *
     * @param value a 64-bit general register but RSP
     * @param addressModulo4 address of the block modulo 4, which decides what stores are aligned
     */
    public PatchScenario withBlock(Register value, int addressModulo4) {
        if (value.file() != Register.File.GPR64 || value == Register.RSP) {
            throw new IllegalArgumentException("no register of a block: register=" + value);
        }
        if (addressModulo4 < 0 || addressModulo4 > 3) {
            throw new IllegalArgumentException(
                    "addressModulo4 must be 0 to 3: addressModulo4=" + addressModulo4);
        }
        PatchScenario changed = new PatchScenario(this);
        changed.register = value;
        changed.residue = addressModulo4;
        return changed;
    }

    /** Returns this with more options. */
    public PatchScenario with(Option... more) {
        PatchScenario changed = new PatchScenario(this);
        changed.options = EnumSet.copyOf(List.of(more));
        changed.options.addAll(options);
        return changed;
    }

    /** Returns this with a further guest source, assembled before that of the scenario. */
    public PatchScenario with(KernelSource source) {
        PatchScenario changed = new PatchScenario(this);
        changed.sources = append(sources, source);
        return changed;
    }

    /**
     * Returns this with something that the kernel does when it is about to preempt, before what the
     * restart strategy does.
     *
     * @param source defines the macro {@code SCENARIO_PREEMPT_HOOK}; RSP points to pt_regs there
     */
    public PatchScenario withPreemptionHook(KernelSource source) {
        String begin = ".macro RETINT_KERNEL_PREEMPT_HOOK\n";
        PatchScenario changed =
                edited("rseq_macros.S", begin, begin + "    SCENARIO_PREEMPT_HOOK\n");
        changed.macros = append(macros, source);
        return changed;
    }

    /** Returns this with a guest source of this package, and a symbol that it tests. */
    PatchScenario with(String source, String symbol, long value) {
        KernelSource text = resource(source);
        PatchScenario changed = sources.contains(text) ? new PatchScenario(this) : with(text);
        changed.symbols = new TreeMap<>(symbols);
        changed.symbols.put(symbol, value);
        return changed;
    }

    /** Returns this with a change of a guest source. */
    public PatchScenario edited(String source, String text, String replacement) {
        PatchScenario changed = new PatchScenario(this);
        changed.edits = append(edits, new SourceEdit(source, text, replacement));
        return changed;
    }

    /**
     * Boots and runs up to where caller and patcher have met, ready to be explored.
     *
     * @param model memory and fetch; its interrupts are those of the scenario
     */
    public KernelProgram program(ExplorationModel model) {
        KernelImage image = image();
        Machine machine =
                Machine.builder()
                        .processor(X86Processor.untimed())
                        .cpus(2)
                        .memory(Sizes.MiB(8))
                        .device(HypercallPort.withoutPolicy())
                        .build();
        image.boot(machine);
        Interrupts plan = Interrupts.of(interrupts, nmis).before(ranges(image));
        long block = image.symbol("scenario_block");
        PhysicalMemory memory = machine.memory();
        long branch = image.physicalAddress("scenario_field_O");
        long fastCall = image.physicalAddress("scenario_fast");
        return new KernelProgram(machine, image.assembled(), "scenario_begin", model.with(plan))
                .tolerateTorn(
                        rip ->
                                rip == block
                                        && (memory.read(branch, 1) == Block.OPCODE_JMP
                                                || memory.read(fastCall, 1) == Block.INT3));
    }

    private LongPredicate ranges(KernelImage image) {
        long[] bounds = where.stream().mapToLong(image::symbol).toArray();
        return rip -> {
            for (int i = 0; i < bounds.length; i += 2) {
                if (rip >= bounds[i] && rip < bounds[i + 1]) {
                    return true;
                }
            }
            return false;
        };
    }

    /** Returns what the machine boots. */
    KernelImage image() {
        return image(resource(SOURCE), 0, false);
    }

    /**
     * Returns the block with another program around it.
     *
     * @param program defines kernel_main and scenario_next, which points to what points to a callee
     * @param otherBlocks blocks beside this one that the table of sequences has
     * @param calleeSleeps whether callees sleep for scenario_sleep ticks
     */
    KernelImage image(KernelSource program, int otherBlocks, boolean calleeSleeps) {
        KernelSources.Builder kernel = KernelSources.builder();
        kernel.symbol("scenario_other_blocks", otherBlocks);
        kernel.symbol("scenario_callee_sleeps", calleeSleeps ? 1 : 0);
        restart.addTo(kernel);
        macros.forEach(kernel::macros);
        symbols.forEach(kernel::symbol);
        for (Option option : Option.values()) {
            kernel.symbol(symbol(option), options.contains(option) ? 1 : 0);
        }
        boolean markers = restart.emitsMarkers() || options.contains(Option.MARKED);
        kernel.symbol("scenario_markers", markers ? 1 : 0);
        kernel.symbol("scenario_residue", residue);
        kernel.symbol("scenario_rex", register.number() < 8 ? 0x48 : 0x49);
        kernel.symbol("scenario_modrm", 0xf8 + (register.number() & 7));
        kernel.symbol("retpoline_variant", 0);
        kernel.code(ofRelpolines("thunks.S")).code(ofRelpolines("learn.S"));
        kernel.code(new KernelSource("scenario-macros.S", macros(markers)));
        if (protocol.text().contains("breakpoint-begin")) {
            kernel.code(resource("breakpoint.S"));
        }
        if (protocol.text().contains("stop-machine")) {
            kernel.code(resource("stop-machine.S"));
        }
        sources.forEach(kernel::code);
        kernel.code(resource(BLOCK)).code(program);
        return KernelImage.assemble(kernel.build().edited(edits));
    }

    private String macros(boolean markers) {
        String name = register.name().toLowerCase(Locale.ROOT);
        StringBuilder text = new StringBuilder();
        text.append(".set scenario_thunk, __x86_indirect_thunk_").append(name).append('\n');
        text.append(".set scenario_learn, __relpoline_learn_").append(name).append('\n');
        text.append(".macro SCENARIO_LOAD\n");
        text.append("movq scenario_next(%rip), %").append(name);
        text.append("\nmovq (%").append(name).append("), %").append(name).append("\n.endm\n");
        text.append(".macro SCENARIO_TARGETS\n");
        for (Target target : calls) {
            text.append(".quad ").append(target.symbol()).append(", ").append(target.count);
            text.append('\n');
        }
        text.append(".endm\n.macro SCENARIO_PATCH\n");
        PatcherCode code = new PatcherCode(name, markers);
        for (Target target : promotions) {
            text.append(code.of(protocol, target.symbol()));
        }
        return text.append(".endm\n").toString();
    }

    private static String symbol(Option option) {
        return "scenario_" + option.name().toLowerCase(Locale.ROOT);
    }

    static KernelSource resource(String name) {
        return KernelSource.read(name, PatchScenario.class.getResourceAsStream(name));
    }

    private static KernelSource ofRelpolines(String name) {
        return KernelSource.read(name, RelpolineSources.class.getResourceAsStream(name));
    }

    private static <T> List<T> append(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return List.copyOf(longer);
    }
}
