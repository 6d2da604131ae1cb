//! What is no whole page of an operation is declined, with the reason.

use transcribe::Declined;

use crate::pages::{LIST_BEDS, PLANT_SEEDS};
use crate::render::{Layout, draw};

fn declined(text: &str) -> Declined {
    transcribe::read(text, None, false).expect_err(text)
}

#[test]
fn each_kind_of_other_page_has_its_reason() {
    assert_eq!(declined(""), Declined::Empty);
    assert_eq!(declined("What Is a Garden?\n\nA garden is a piece of land. It has beds.\n"), Declined::NoOperation);
    assert_eq!(declined(&"Compute\nStorage\nGardens\n".repeat(30)), Declined::OnlyMenu);
    let sdk = "Watering\nTypical Scenario\nx\nAPI Function\nIt waters.\nAPI Description\n1 |\nWaterDTO water(String bed)\n|\nParameter Description\nParameter |\nMandatory or Optional |\nType |\n---|---|---|\nbed |\nMandatory |\nString |\n";
    assert_eq!(declined(sdk), Declined::Sdk { line: 6 });
    assert_eq!(declined("花壇を表示する\n機能\nこのAPIは花壇を表示します。\nリクエスト\n"), Declined::OtherLanguage);
    assert_eq!(declined("Mostrar\nFunción\nMuestra.\nParámetro\nDescripción\n"), Declined::OtherLanguage);
    let callback = "Bed Is Dry\nTypical Scenario\nx\nAPI Prototype\nMethod\nPOST\nURL\nThe callback address of the subscription.\n";
    assert_eq!(declined(callback), Declined::Callback { line: 8 });
}

#[test]
fn a_page_that_ends_early_is_cut_off_wherever_it_ends() {
    for (page, layout) in [(PLANT_SEEDS, Layout::Cells), (LIST_BEDS, Layout::Paragraphs), (LIST_BEDS, Layout::LonePipe)]
    {
        let text = draw(page, layout, true);
        let body = text.find("Request Parameters").unwrap();
        let ends = text.char_indices().map(|(at, _)| at).filter(|at| *at > body && *at + 30 < text.len()).step_by(7);
        for end in ends {
            let part = &text[..end];
            // A full stop may end a page.
            if part.trim_end().ends_with('.') {
                continue;
            }
            let reason = transcribe::read(part, None, false).map(|facts| facts.path.value);
            assert!(matches!(reason, Err(Declined::Cut { .. })), "{layout:?} {reason:?} …{}", &part[part.len() - 60..]);
            let facts = transcribe::read(part, None, true).unwrap();
            let file = transcribe::page_file(&facts, None).unwrap();
            assert!(
                file.text.contains("# check: the page is cut off here")
                    || file.text.contains("the page is cut off here"),
                "{}",
                file.text
            );
        }
    }
}
