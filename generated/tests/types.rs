//! What the compiler holds callers to: mandatory parameters, and which operation and which credential belong to which
//! API.
//!
//! The front page of the crate shows what does not compile; this file says the same without errors, so that none of it
//! can come to fail for another reason.

use std::any::TypeId;
use std::marker::PhantomData;

use huaweicloud_iot::iotda_v5::{DeleteOtaPackage, IotdaV5, PackageId, ProjectId, Scope};
use huaweicloud_iot::northbound_v1::{DeleteVersionPackage, FileId, NorthboundV1};
use huaweicloud_iot::runtime::{Accepts, Api, ApplicationToken, AuthToken, Operation};

/// Whether something holds for a type: the constant of the `impl` with the bound comes before that of the trait.
macro_rules! holds {
    ($kind:ty: $($bound:tt)+) => {{
        #[allow(dead_code, reason = "stands for the bound where it does not hold")]
        trait Otherwise {
            const HOLDS: bool = false;
        }
        struct Asked<T: ?Sized>(PhantomData<T>);
        impl<T: ?Sized> Otherwise for Asked<T> {}
        #[allow(dead_code, reason = "stands for the bound where it holds")]
        impl<T: ?Sized + $($bound)+> Asked<T> {
            const HOLDS: bool = true;
        }
        <Asked<$kind>>::HOLDS
    }};
}

#[test]
fn mandatory_parameters_are_arguments_and_nothing_else_makes_an_operation() {
    // `new` with one argument fewer, or of another type, is not a function of this type.
    let _: fn(PackageId) -> DeleteOtaPackage = DeleteOtaPackage::new;
    let _: fn(FileId) -> DeleteVersionPackage = DeleteVersionPackage::new;
    let _: fn(ProjectId) -> Scope = Scope::new;
    assert!(!holds!(DeleteOtaPackage: Default) && !holds!(DeleteVersionPackage: Default) && !holds!(Scope: Default));
}

#[test]
fn an_id_is_made_only_by_what_may_fail_whether_its_page_states_a_limit_or_not() {
    assert!(holds!(PackageId: TryFrom<&'static str>) && !holds!(PackageId: From<&'static str>));
    assert!(holds!(FileId: TryFrom<&'static str>) && !holds!(FileId: From<&'static str>));
    assert!(holds!(FileId: TryFrom<String>) && !holds!(FileId: From<String>));
    assert!(!holds!(PackageId: From<FileId>) && !holds!(FileId: From<PackageId>));
}

#[test]
fn an_operation_belongs_to_one_api() {
    fn api<O: Operation>() -> TypeId {
        TypeId::of::<O::Api>()
    }
    assert_eq!(api::<DeleteOtaPackage>(), TypeId::of::<IotdaV5>());
    assert_eq!(api::<DeleteVersionPackage>(), TypeId::of::<NorthboundV1>());
    assert!(holds!(DeleteOtaPackage: Operation<Api = IotdaV5>));
    assert!(!holds!(DeleteOtaPackage: Operation<Api = NorthboundV1>));
    assert!(!holds!(DeleteVersionPackage: Operation<Api = IotdaV5>));
}

#[test]
fn an_api_takes_only_its_own_credential() {
    assert!(holds!(IotdaV5: Accepts<AuthToken>) && !holds!(IotdaV5: Accepts<ApplicationToken>));
    assert!(holds!(NorthboundV1: Accepts<ApplicationToken>) && !holds!(NorthboundV1: Accepts<AuthToken>));
    assert_eq!((IotdaV5::METADATA.id, NorthboundV1::METADATA.id), ("iotda-v5", "northbound-v1"));
}
