//! Times and memory as lines over the number of operations.

use std::path::Path;

use plotters::prelude::{
    ChartBuilder, Circle, Color, IntoDrawingArea, LineSeries, Palette, Palette99, PathElement,
    SVGBackend, WHITE,
};

/// What one stage takes for specs of growing size.
#[derive(Debug)]
pub struct Line {
    /// The name of the stage.
    pub stage: &'static str,
    /// Numbers of operations, each with seconds.
    pub seconds: Vec<(f64, f64)>,
    /// Numbers of operations, each with mebibytes.
    pub mebibytes: Vec<(f64, f64)>,
}

/// Draws both kinds of figures, times on the left, and writes the drawing as SVG.
///
/// # Errors
///
/// Says why the file cannot be written.
pub fn write(file: &Path, lines: &[Line]) -> Result<(), String> {
    let area = SVGBackend::new(file, (960, 400)).into_drawing_area();
    let drawn = area.fill(&WHITE).map_err(|error| error.to_string());
    drawn?;
    let (left, right) = area.split_horizontally(480);
    let of = |figures: fn(&Line) -> &Vec<(f64, f64)>| -> Vec<(&str, &Vec<(f64, f64)>)> {
        lines
            .iter()
            .map(|line| (line.stage, figures(line)))
            .collect()
    };
    draw(&left, "seconds", &of(|line| &line.seconds))?;
    draw(&right, "MiB", &of(|line| &line.mebibytes))?;
    area.present().map_err(|error| error.to_string())
}

type Area<'a> = plotters::drawing::DrawingArea<SVGBackend<'a>, plotters::coord::Shift>;

/// Draws one kind of figures: a line a stage, from nothing to the most.
fn draw(area: &Area<'_>, unit: &str, lines: &[(&str, &Vec<(f64, f64)>)]) -> Result<(), String> {
    let points = || lines.iter().flat_map(|(_, points)| points.iter());
    let widest = points().fold(1.0, |most: f64, point| most.max(point.0));
    let highest = points().fold(0.1, |most: f64, point| most.max(point.1));
    let drawn = || -> Result<(), Box<dyn std::error::Error + '_>> {
        let mut chart = ChartBuilder::on(area)
            .margin(16)
            .x_label_area_size(40)
            .y_label_area_size(56)
            .build_cartesian_2d(0.0..widest, 0.0..highest * 1.05)?;
        chart
            .configure_mesh()
            .x_desc("operations")
            .y_desc(unit)
            .x_label_formatter(&|count| format!("{count:.0}"))
            .light_line_style(WHITE)
            .draw()?;
        for (index, (stage, points)) in lines.iter().enumerate() {
            let color = Palette99::pick(index).to_rgba();
            let origin = std::iter::once((0.0, 0.0));
            let line = origin.chain(points.iter().copied());
            chart
                .draw_series(LineSeries::new(line, color.stroke_width(2)))?
                .label(*stage)
                .legend(move |(x, y)| PathElement::new([(x, y), (x + 16, y)], color));
            let circles = points
                .iter()
                .map(|point| Circle::new(*point, 3, color.filled()));
            chart.draw_series(circles)?;
        }
        chart
            .configure_series_labels()
            .background_style(WHITE)
            .draw()?;
        Ok(())
    };
    drawn().map_err(|error| error.to_string())
}
