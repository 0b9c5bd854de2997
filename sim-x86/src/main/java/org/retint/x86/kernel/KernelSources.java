// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The sources of a run in the order in which they form one assembly unit: symbols set by the
 * caller, macros that override the kernel's, the kernel, modules and workload, what modules define
 * in case nobody else has, and the kernel's own defaults.
 */
public final class KernelSources {
    private static final List<String> KERNEL =
            List.of(
                    "constants.S",
                    "macros.S",
                    "hypercall.S",
                    "pagetables.S",
                    "percpu.S",
                    "boot.S",
                    "apic.S",
                    "smp.S",
                    "entry.S",
                    "exceptions.S",
                    "int3.S",
                    "nmi.S",
                    "idt.S",
                    "preempt.S",
                    "sched.S",
                    "task.S",
                    "sleep.S",
                    "tick.S",
                    "rcu.S",
                    "lock.S",
                    "text.S",
                    "syscall.S");
    private static final String TASKS = "tasks.S";
    private static final String DEFAULTS = "defaults.S";

    private final List<KernelSource> sources;

    private KernelSources(List<KernelSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** Returns a builder with the kernel alone. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the sources, first one first. */
    public List<KernelSource> sources() {
        return sources;
    }

    /**
     * Returns these with changes, made one after the other.
     *
     * @throws IllegalArgumentException if there is no source of a name, or it has not exactly one
     *     place to change
     */
    public KernelSources edited(List<SourceEdit> edits) {
        List<KernelSource> changed = new ArrayList<>(sources);
        for (SourceEdit edit : edits) {
            int index = 0;
            while (index < changed.size() && !changed.get(index).name().equals(edit.source())) {
                index++;
            }
            if (index == changed.size()) {
                throw new IllegalArgumentException(
                        "there is no such source to change: source=" + edit.source());
            }
            changed.set(index, edit.applyTo(changed.get(index)));
        }
        return new KernelSources(changed);
    }

    /** Returns all sources as one text, as GNU as would read it. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (KernelSource source : sources) {
            text.append(source.text());
            if (!source.text().endsWith("\n")) {
                text.append('\n');
            }
        }
        return text.toString();
    }

    private static KernelSource resource(String name) {
        return KernelSource.read(name, KernelSources.class.getResourceAsStream(name));
    }

    /** Collects sources; within each group, calls are kept in their order. */
    public static final class Builder {
        private final StringBuilder symbols = new StringBuilder();
        private final List<KernelSource> macros = new ArrayList<>();
        private final List<KernelSource> code = new ArrayList<>();
        private final List<KernelSource> defaults = new ArrayList<>();
        private final StringBuilder tasks = new StringBuilder();
        private int taskCount;

        private Builder() {}

        /** Sets an absolute symbol before everything else, such as {@code rseq_variant}. */
        public Builder symbol(String name, long value) {
            symbols.append(".set ").append(name).append(", ").append(value).append('\n');
            return this;
        }

        /** Adds a source that defines macros which the kernel expands. */
        public Builder macros(KernelSource source) {
            macros.add(Objects.requireNonNull(source, "source"));
            return this;
        }

        /** Adds a module's or a workload's source, after the kernel. */
        public Builder code(KernelSource source) {
            code.add(Objects.requireNonNull(source, "source"));
            return this;
        }

        /** Adds a source that defines what is still undefined then, before the kernel's own one. */
        public Builder defaults(KernelSource source) {
            defaults.add(Objects.requireNonNull(source, "source"));
            return this;
        }

        /**
         * Adds a task that calls a function with its own number, from 0 in the order of these
         * calls. With tasks the unit has a {@code kernel_main} that creates them and ends the run
         * with status 0 when all have returned.
         *
         * @param cpuId the CPU that it is bound to, or -1 for a task that may migrate
         * @param function symbol of the function
         */
        public Builder task(int cpuId, String function) {
            Objects.requireNonNull(function, "function");
            tasks.append("    .quad ").append(function).append('\n');
            tasks.append("    .long ").append(cpuId).append(", ").append(taskCount).append('\n');
            taskCount++;
            return this;
        }

        /** Builds the unit; the builder can be used again. */
        public KernelSources build() {
            List<KernelSource> sources = new ArrayList<>();
            if (symbols.length() > 0) {
                sources.add(new KernelSource("symbols", symbols.toString()));
            }
            sources.addAll(macros);
            for (String name : KERNEL) {
                sources.add(resource(name));
            }
            sources.addAll(code);
            if (taskCount > 0) {
                sources.add(resource(TASKS));
                sources.add(new KernelSource("task table", taskTable()));
            }
            sources.addAll(defaults);
            sources.add(resource(DEFAULTS));
            return new KernelSources(sources);
        }

        private String taskTable() {
            return ".data\n.balign 8\nkernel_task_table:\n%skernel_task_table_end:\n"
                            .formatted(tasks)
                    + "kernel_tasks_running:\n    .long %d\n".formatted(taskCount);
        }
    }
}
