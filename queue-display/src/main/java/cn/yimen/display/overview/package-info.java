/// The manager's wall (值班大屏) as a value: what stands on it, from the hall's state and the figures
/// that the server works out.
@NullMarked
package cn.yimen.display.overview;

import org.jspecify.annotations.NullMarked;
