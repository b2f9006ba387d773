package cn.yimen.update;

/// Before the program is started for the first time since the machine was switched on: there is
/// nothing to stop yet, and it will be started by itself.
final class AtBoot implements Service {

    @Override
    public void stop() {}

    @Override
    public void start() {}

    @Override
    public Condition condition() {
        return new Condition(false, 0, 0);
    }

    @Override
    public boolean isIdle() {
        return true;
    }

    @Override
    public boolean serves() {
        return false;
    }
}
