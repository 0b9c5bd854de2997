// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.workload;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.retint.x86.Register;

/**
 * Writes guest code that makes the calls of a measured profile: as many sites with the same
 * registers, the same targets in the same proportions, every target a function of its own with
 * compiled work in it, and the measured number of instructions between two calls.
 *
 * <p>The code has the interface of the compiled workloads ({@code workload_init}, {@code
 * workload_request}). A worker's state is its own block: data that the work reads and writes, a
 * cursor per site, a counter per rare visit. So a request's digest depends on the worker and the
 * index alone.
 */
final class MeasuredGenerator {
    /** Calls of one request where the profile was not counted in requests. */
    static final int CALLS_PER_UNCOUNTED_REQUEST = 100;

    /** Bytes of {@code struct worker_data} in {@code work.c}. */
    private static final int WORKER_DATA_BYTES = 2568;

    /**
     * Instructions that a visit executes outside of the target's body: slot, site, thunk, label.
     */
    private static final int INSTRUCTIONS_PER_VISIT = 18;

    /** Instructions that a site executes, in the mean, before it loads its target. */
    private static final int MEAN_PREPARATION = 4;

    private static final int MAX_WORKERS = 16;

    private final SiteProfile profile;
    private final List<WorkTemplate> templates;
    private final SplittableRandom random;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, Long> callsOfTarget = new LinkedHashMap<>();
    private final List<CallScripts.Slot> rareSlots = new ArrayList<>();

    private MeasuredGenerator(SiteProfile profile, List<WorkTemplate> templates, long seed) {
        this.profile = profile;
        this.templates = templates;
        this.random = new SplittableRandom(seed);
    }

    /**
     * Generates one workload.
     *
     * @param profile the calls to make
     * @param workSource text of {@code work.s}
     * @param seed of the order of calls and the sizes of targets
     * @return assembly text
     * @throws IllegalArgumentException if the calls leave no room for work between them, or a
     *     register cannot be used
     */
    static String generate(SiteProfile profile, String workSource, long seed) {
        return new MeasuredGenerator(profile, WorkTemplate.parse(workSource), seed).generate();
    }

    /** Returns the calls of an average request. */
    static double callsPerRequest(SiteProfile profile) {
        return profile.requests() == 0
                ? CALLS_PER_UNCOUNTED_REQUEST
                : (double) profile.calls() / profile.requests();
    }

    private String generate() {
        CallScripts scripts = CallScripts.of(profile, callsPerRequest(profile), random.split());
        for (SiteProfile.Site site : profile.sites()) {
            checkRegister(site);
            for (SiteProfile.Target target : site.targets()) {
                callsOfTarget.merge(target.name(), target.calls(), Long::sum);
            }
        }
        out.append("# Generated from the calls of ").append(profile.securityModules()).append(' ');
        out.append(profile.workload()).append(".\n\t.text\n");
        targets();
        for (int i = 0; i < profile.sites().size(); i++) {
            site(i, profile.sites().get(i));
        }
        scripts(scripts);
        entryPoints();
        data();
        return out.toString();
    }

    private static void checkRegister(SiteProfile.Site site) {
        Register register = site.register();
        if (register == Register.RDI || register == Register.RSP) {
            throw new IllegalArgumentException(
                    "site "
                            + site.name()
                            + ": the generated code keeps its own data in "
                            + register);
        }
        if (site.tailCall() && isCalleeSaved(register)) {
            throw new IllegalArgumentException(
                    "site " + site.name() + ": no tail call through callee-saved " + register);
        }
    }

    /**
     * Every target once: rounds for its share of the measured work, then a copy of a compiled body.
     */
    private void targets() {
        double work = profile.instructionsPerCall() - INSTRUCTIONS_PER_VISIT - MEAN_PREPARATION;
        if (work < 16) {
            throw new IllegalArgumentException(
                    "profile leaves no work between calls: instructionsPerCall="
                            + profile.instructionsPerCall());
        }
        Map<String, Double> weights = new LinkedHashMap<>();
        double weighted = 0;
        for (Map.Entry<String, Long> target : callsOfTarget.entrySet()) {
            double weight = 0.25 + 1.5 * random.nextDouble();
            weights.put(target.getKey(), weight);
            weighted += weight * target.getValue();
        }
        double scale = work * profile.calls() / weighted;
        int number = 0;
        for (Map.Entry<String, Double> target : weights.entrySet()) {
            WorkTemplate template = templates.get(number % templates.size());
            long rounds = template.roundsFor(target.getValue() * scale);
            function(targetSymbol(target.getKey()));
            out.append("\tmovl\t$").append(rounds).append(", %esi\n");
            template.appendTo(out, "_" + number);
            endFunction(targetSymbol(target.getKey()));
            number++;
        }
    }

    /** A function around one indirect call: takes the next target from its ring and calls it. */
    private void site(int index, SiteProfile.Site site) {
        String register = "%" + site.register().attName();
        boolean saved = !site.tailCall() && isCalleeSaved(site.register());
        boolean ring = site.targets().size() > 1;
        function("site_" + index);
        if (saved) {
            out.append("\tpushq\t").append(register).append('\n');
        } else if (!site.tailCall()) {
            out.append("\tsubq\t$8, %rsp\n");
        }
        preparation();
        if (ring) {
            out.append("\tmovl\t").append(cursorOffset(index)).append("(%rdi), %eax\n");
            out.append("\txorl\t%esi, %esi\n");
            out.append("\tleal\t1(%rax), %ecx\n");
            out.append("\tcmpl\tring_length_").append(index).append("(%rip), %ecx\n");
            out.append("\tcmove\t%esi, %ecx\n");
            out.append("\tmovl\t%ecx, ").append(cursorOffset(index)).append("(%rdi)\n");
            out.append("\tmovq\tring_").append(index).append("(,%rax,8), ").append(register);
        } else {
            out.append("\tmovq\tring_").append(index).append("(%rip), ").append(register);
        }
        String branch = site.tailCall() ? "jmp" : "call";
        String name = site.register().attName();
        out.append("\n\t").append(branch).append("\t__x86_indirect_thunk_").append(name);
        if (saved) {
            out.append("\n\tpopq\t").append(register).append("\n\tret\n");
        } else if (!site.tailCall()) {
            out.append("\n\taddq\t$8, %rsp\n\tret\n");
        } else {
            out.append('\n');
        }
        endFunction("site_" + index);
    }

    /**
     * What stands before a call in a real function differs from site to site, and with it where the
     * call lies: without this, all sites would have one of few addresses modulo 16, and meet in the
     * learning tables.
     */
    private void preparation() {
        String[] instructions = {"xorl\t%edx, %edx", "leal\t3(%rdx), %edx", "movl\t$4096, %edx"};
        int count = random.nextInt(2 * MEAN_PREPARATION + 1);
        for (int i = 0; i < count; i++) {
            out.append('\t').append(instructions[random.nextInt(instructions.length)]).append('\n');
        }
    }

    private void scripts(CallScripts scripts) {
        for (int r = 0; r < CallScripts.REQUESTS_PER_LAP; r++) {
            function("script_" + r);
            out.append("\tpushq\t%rbx\n\tpushq\t%rbp\n\tpushq\t%r12\n");
            out.append("\tmovq\t%rdi, %rbx\n\tmovl\t%esi, %r12d\n\txorl\t%ebp, %ebp\n");
            for (CallScripts.Slot slot : scripts.requests().get(r)) {
                visit(slot);
            }
            out.append("\tmovq\t%rbp, %rax\n\tpopq\t%r12\n\tpopq\t%rbp\n\tpopq\t%rbx\n\tret\n");
            endFunction("script_" + r);
        }
    }

    private void visit(CallScripts.Slot slot) {
        String skip = ".Lrare_" + rareSlots.size();
        boolean rare = slot.periodLaps() > 1;
        if (rare) {
            int offset = counterOffset(rareSlots.size());
            out.append("\tcmpl\t").append(offset).append("(%rbx), %r12d\n");
            out.append("\tjne\t").append(skip).append('\n');
            out.append("\taddl\t$").append(slot.periodLaps()).append(", ");
            out.append(offset).append("(%rbx)\n");
            rareSlots.add(slot);
        }
        out.append("\tmovq\t%rbx, %rdi\n\tcall\tsite_").append(slot.site());
        out.append("\n\taddq\t%rax, %rbp\n");
        if (rare) {
            out.append(skip).append(":\n");
        }
    }

    /** {@code workload_request(worker, index)}: script index mod 16 of lap index / 16. */
    private void entryPoints() {
        function("workload_request");
        out.append("\timulq\t$").append(workerBytes()).append(", %rdi, %rdi\n");
        out.append("\taddq\t$measured_workers, %rdi\n");
        out.append("\tmovl\t%esi, %eax\n\tshrl\t$4, %esi\n\tandl\t$15, %eax\n");
        for (int r = 0; r < CallScripts.REQUESTS_PER_LAP; r++) {
            out.append("\tcmpl\t$")
                    .append(r)
                    .append(", %eax\n\tje\tscript_")
                    .append(r)
                    .append('\n');
        }
        out.append("\tud2\n");
        endFunction("workload_request");
        function("workload_init");
        out.append("\tmovl\t$").append(MAX_WORKERS).append(", %r8d\n");
        out.append("\tmovq\t$measured_workers, %rdi\n");
        out.append(".Lworker:\n\tmovq\t$measured_initial, %rsi\n");
        out.append("\tmovl\t$").append(workerBytes() / 8).append(", %ecx\n\trep movsq\n");
        out.append("\tsubl\t$1, %r8d\n\tjne\t.Lworker\n\tret\n");
        endFunction("workload_init");
    }

    private void data() {
        out.append("\t.data\n\t.balign\t8\n");
        for (int i = 0; i < profile.sites().size(); i++) {
            SiteProfile.Site site = profile.sites().get(i);
            int[] ring = TargetSequence.ring(site, random.split());
            out.append("ring_").append(i).append(":\n");
            for (int target : ring) {
                out.append("\t.quad\t").append(targetSymbol(site.targets().get(target).name()));
                out.append('\n');
            }
            out.append("ring_length_").append(i).append(":\n\t.quad\t").append(ring.length);
            out.append('\n');
        }
        out.append("\t.globl\tworkload_seed, workload_security_modules\n");
        out.append("\t.globl\tworkload_phase_length, workload_errors\n");
        out.append("workload_seed:\n\t.quad\t0\nworkload_errors:\n\t.quad\t0\n");
        out.append("workload_security_modules:\n\t.long\t0\nworkload_phase_length:\n\t.long\t0\n");
        out.append("measured_initial:\n");
        for (int i = 0; i < WORKER_DATA_BYTES / 8; i++) {
            out.append("\t.quad\t").append(random.nextLong()).append('\n');
        }
        for (int i = 0; i < profile.sites().size(); i++) {
            out.append("\t.long\t0\n");
        }
        for (CallScripts.Slot slot : rareSlots) {
            out.append("\t.long\t").append(random.nextInt(slot.periodLaps())).append('\n');
        }
        out.append("\t.balign\t8\n\t.zero\t8\n\t.bss\n\t.balign\t64\nmeasured_workers:\n\t.zero\t");
        out.append(workerBytes() * MAX_WORKERS).append('\n');
    }

    private void function(String name) {
        out.append("\t.p2align 6\n\t.globl\t").append(name).append("\n\t.type\t").append(name);
        out.append(", @function\n").append(name).append(":\n");
    }

    private void endFunction(String name) {
        out.append("\t.size\t").append(name).append(", .-").append(name).append('\n');
    }

    private int cursorOffset(int site) {
        return WORKER_DATA_BYTES + 4 * site;
    }

    private int counterOffset(int rareSlot) {
        return WORKER_DATA_BYTES + 4 * (profile.sites().size() + rareSlot);
    }

    private int workerBytes() {
        return counterOffset(rareSlots.size()) + 7 & -8;
    }

    private static String targetSymbol(String name) {
        return "target_" + name.replace("+0x", "_0x");
    }

    private static boolean isCalleeSaved(Register register) {
        return switch (register) {
            case RBX, RBP, R12, R13, R14, R15 -> true;
            default -> false;
        };
    }
}
