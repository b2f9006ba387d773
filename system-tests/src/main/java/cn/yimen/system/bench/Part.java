package cn.yimen.system.bench;

/// One part of the bench, which can be run alone.
@FunctionalInterface
interface Part {

    void run(Ground ground, Report report) throws Exception;
}
