"""Runs the whole life of an OTA upgrade package with the vendor's own client, huaweicloudsdkiotda, against the simulator.

Usage: python3 vendor_sdk.py http://127.0.0.1:8080

It signs with an access key, in both ways: SDK-HMAC-SHA256 and V11-HMAC-SHA256 with a derived key. Exit code 0 when all
went as documented. The Rust test `vendor_sdk` starts a simulator and runs this file, when Python has the package.
"""

import sys

from huaweicloudsdkcore.auth.credentials import BasicCredentials, DerivedCredentials
from huaweicloudsdkcore.exceptions.exceptions import ClientRequestException
from huaweicloudsdkcore.region.region import Region
from huaweicloudsdkiotda.v5 import (
    CreateOtaPackage,
    CreateOtaPackageRequest,
    DeleteOtaPackageRequest,
    FileLocation,
    IoTDAClient,
    ListOtaPackageInfoRequest,
    ObsLocation,
    ShowOtaPackageRequest,
)

ACCESS_KEY = "SIMULATORACCESSKEY01"
SECRET_KEY = "simulator-secret-key"
PACKAGES = 25


def client(address, derived, secret_key=SECRET_KEY):
    credentials = BasicCredentials(ACCESS_KEY, secret_key, "5151515151515151515151515151c0de")
    if derived:
        credentials.with_derived_predicate(DerivedCredentials.get_default_derived_predicate())
    region = Region("cn-north-4", address)
    return IoTDAClient.new_builder().with_credentials(credentials).with_region(region).build()


def refused(call, status, code):
    """Makes a call that must be refused with this status and code."""
    try:
        call()
    except ClientRequestException as error:
        assert (error.status_code, error.error_code) == (status, code), error
        assert error.request_id, error
        return
    raise AssertionError(f"{status} {code} was expected")


def package(number):
    location = ObsLocation(region_name="cn-north-4", bucket_name="ota-bucket.01", object_key=f"升级包 v{number}.zip")
    return CreateOtaPackage(
        app_id="jeQDJQZltU8iKgFFoW060F5SGZka",
        package_type="softwarePackage",
        product_id="5e25d39a3b7c24fa3638804b",
        version=f"V1.0.{number}",
        support_source_versions=["V0.9.0", "V0.9.1_b-2"],
        description='quotes " and <b>&amp;</b> é 😀',
        file_location=FileLocation(obs_location=location),
    )


def life_cycle(iotda):
    created = [iotda.create_ota_package(CreateOtaPackageRequest(body=package(number))) for number in range(PACKAGES)]
    ids = [answer.package_id for answer in created]
    assert len(set(ids)) == PACKAGES, ids
    assert created[0].status_code == 201 and created[0].version == "V1.0.0", created[0]

    shown = iotda.show_ota_package(ShowOtaPackageRequest(package_id=ids[3]))
    assert shown.file_location.obs_location.object_key == "升级包 v3.zip", shown
    assert shown.create_time == created[3].create_time, shown

    seen, marker = [], None
    while True:
        request = ListOtaPackageInfoRequest(package_type="softwarePackage", limit=10, marker=marker)
        page = iotda.list_ota_package_info(request)
        assert page.page.count == PACKAGES, page
        if not page.packages:
            break
        seen += [package.package_id for package in page.packages]
        marker = page.page.marker
    assert seen == ids[::-1], seen

    one = iotda.list_ota_package_info(ListOtaPackageInfoRequest(package_type="softwarePackage", version="V1.0.7"))
    assert [package.package_id for package in one.packages] == [ids[7]], one

    for package_id in ids:
        assert iotda.delete_ota_package(DeleteOtaPackageRequest(package_id=package_id)).status_code == 204
    refused(lambda: iotda.delete_ota_package(DeleteOtaPackageRequest(package_id=ids[0])), 404, "IOTDA.019300")
    refused(lambda: iotda.show_ota_package(ShowOtaPackageRequest(package_id=ids[0])), 404, "IOTDA.019300")


def main(address):
    for name, derived in [("SDK-HMAC-SHA256", False), ("V11-HMAC-SHA256", True)]:
        life_cycle(client(address, derived))
        wrong = client(address, derived, secret_key="another")
        request = ListOtaPackageInfoRequest(package_type="softwarePackage")
        try:
            wrong.list_ota_package_info(request)
        except ClientRequestException as error:
            assert error.status_code == 401, error
        else:
            raise AssertionError("a wrong secret key was let in")
        print(f"ok {name}")


if __name__ == "__main__":
    main(sys.argv[1])
