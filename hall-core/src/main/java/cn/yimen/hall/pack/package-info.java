/// Data that are brought to a machine (资料包) and that enough named keys have signed: a region's
/// looks, voices, pictures, settings, a hall's layout. What is not signed so is not read.
@NullMarked
package cn.yimen.hall.pack;

import org.jspecify.annotations.NullMarked;
