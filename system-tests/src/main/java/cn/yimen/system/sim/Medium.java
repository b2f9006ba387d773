package cn.yimen.system.sim;

/// What power and time do to a disk.
interface Medium {

    /// Everything that was written has reached the disk.
    void synced();

    /// What has not is lost, or some of it.
    void powerCut();
}
