/// Between the desk's flow and the hall: what happens there becomes events, effects become
/// requests.
@NullMarked
package cn.yimen.desk.effect;

import org.jspecify.annotations.NullMarked;
