"""The figure: poses from `core.figure` become a drawing, one painter for each view.

Every view is one function with the same signature:

    draw_front(pose: Pose, rig: Rig, look: Look) -> Drawing
    draw_back(pose: Pose, rig: Rig, look: Look) -> Drawing
    draw_side(pose: Pose, rig: Rig, look: Look) -> Drawing
    draw_floor(pose: Pose, rig: Rig, look: Look) -> Drawing
    draw_face(pose: Pose, rig: Rig, look: Look) -> Drawing
    draw_quarter(pose: Pose, rig: Rig, look: Look) -> Drawing

`pose` holds the channels (missing = 0), `rig` the measures, `look` what is no pose: hair, props and
marked regions. The result is a display list in H: origin at the pit of the neck of the upright,
seated figure, x to the right of the screen, y down. Colours are roles of `Palette`, looked up when
painting, so a change of theme draws nothing anew. `Drawing.joints` holds the skeleton's points
(x, y, depth towards the viewer), which the tests measure. The painters know no time, no phase, no
arrows and no ghost: `widget` and `scene` add these, with what lies around the figure: `pacer`, `pressure`,
`scan` (the body scan's light) and `calm_place`.

In the front view the figure's right is on the screen's left; in the back view it is on the right;
the side view faces right, so its near arm is the figure's right one; the floor view faces right too when
the left arm threads, and left when the right one does. The quarter view, of someone standing, is seen from
the figure's right front and does the same; its origin is the floor below the hips.
"""
